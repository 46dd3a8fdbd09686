"""The layers of a proposed network."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.report.proposal.blueprint import Blueprint, Sizes
from app.report.proposal.sketch import Sketch
from cards.card import Value


def u_net(sketch: Sketch, entry: str, plan: Blueprint) -> str:
    """Place a 3D U-Net (Çiçek et al., 3D U-Net, MICCAI 2016); return its last card."""
    last, skips = entry, []
    for level, filters in enumerate(plan.filters):
        last = _double(sketch, last, filters, plan.kernels[level])
        if level < len(plan.poolings):
            skips.append(last)
            last = sketch.then(last, "layers.MaxPooling3D", pool_size=plan.poolings[level])
    for level in reversed(range(len(plan.poolings))):
        pooling = plan.poolings[level]
        wide: dict[str, Value] = {"kernel_size": pooling, "strides": pooling, "filters": plan.filters[level]}
        up = sketch.then(last, "layers.Conv3DTranspose", **wide)
        last = sketch.joined([skips[level], up], "layers.Concatenate")
        last = _double(sketch, last, plan.filters[level], plan.kernels[level])
    return last


def classifier(sketch: Sketch, entry: str, plan: Blueprint) -> str:
    """Place convolutions that halve the volume, and a mean over what is left; return its last card."""
    last = entry
    for level, filters in enumerate(plan.filters):
        last = _double(sketch, last, filters, plan.kernels[level])
        if level < len(plan.poolings):
            last = sketch.then(last, "layers.MaxPooling3D", pool_size=plan.poolings[level])
    last = sketch.then(last, "layers.GlobalAveragePooling3D")
    return sketch.then(last, "layers.Dropout", rate=0.3)


def _double(sketch: Sketch, last: str, filters: int, kernel: Sizes) -> str:
    values: Mapping[str, Any] = {"filters": filters, "kernel_size": kernel, "padding": "same", "activation": "relu"}
    for _ in range(2):
        last = sketch.then(sketch.then(last, "layers.Conv3D", **values), "layers.BatchNormalization")
    return last
