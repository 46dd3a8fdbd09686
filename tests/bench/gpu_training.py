"""``python -m tests.bench.gpu_training``: training on a GPU against a hand-written loop of PyTorch.

Both train the network of training_rows.py in bfloat16: the trainer with the switches that it chooses by itself, the
loop as its authors advise (channels last, automatic mixed precision, compiled). Without a GPU, or without PyTorch
beside Voxdeck, it says so and measures nothing.
"""

from __future__ import annotations

import contextlib
import importlib.util
import subprocess
import sys
import time
from itertools import pairwise

from tests.bench.row import Row, table
from tests.bench.training_rows import BATCH, EDGE, EPOCHS, FILTERS, VOLUMES, by_trainer


def missing() -> str:
    """Say what keeps it from being measured here; an empty text where nothing does."""
    if importlib.util.find_spec("torch") is None:
        return "PyTorch is not installed beside Voxdeck, so there is no loop to compare with."
    import torch

    if not torch.cuda.is_available():
        return "There is no GPU here that PyTorch can use, so nothing is measured."
    with contextlib.suppress(ImportError, OSError, subprocess.SubprocessError):
        code = "import tensorflow as tf, sys; sys.exit(not tf.config.list_physical_devices('GPU'))"
        if subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=120, check=False).returncode:
            return "TensorFlow sees no GPU here, so the trainer would use the processors. Nothing is measured."
    return ""


def by_hand() -> float:
    """Return the steps a second of the quickest epoch after the first, which also compiles."""
    import torch
    from torch import nn

    layers: list[nn.Module] = []
    for before, filters in pairwise((1, *FILTERS)):
        layers += [nn.Conv3d(before, filters, 3, padding=1), nn.ReLU(), nn.MaxPool3d(2)]
    model = nn.Sequential(*layers, nn.AdaptiveAvgPool3d(1), nn.Flatten(), nn.Linear(FILTERS[-1], 4)).cuda()
    model = model.to(memory_format=torch.channels_last_3d)
    step, loss_of = torch.optim.Adam(model.parameters(), fused=True), nn.CrossEntropyLoss()
    compiled = torch.compile(model)
    volumes = torch.rand(VOLUMES, 1, EDGE, EDGE, EDGE).cuda().to(memory_format=torch.channels_last_3d)
    labels = torch.randint(0, 4, (VOLUMES,)).cuda()
    best = float("inf")
    for epoch in range(EPOCHS):
        torch.cuda.synchronize()
        begun = time.monotonic()
        for batch in torch.randperm(VOLUMES, device="cuda").split(BATCH):
            step.zero_grad(set_to_none=True)
            with torch.autocast("cuda", torch.bfloat16):
                loss = loss_of(compiled(volumes[batch]), labels[batch])
            loss.backward()
            step.step()
        torch.cuda.synchronize()
        best = min(best, time.monotonic() - begun) if epoch else best
    return VOLUMES / BATCH / best


def main() -> int:
    """Measure and print; 0 also where there is nothing to measure with, since that is no failure."""
    if words := missing():
        print(words)
        return 0
    ours, theirs = by_trainer().steps_a_second, by_hand()
    against = f"hand-written PyTorch, channels last, bfloat16, compiled: {theirs:.3g}"
    print(table([Row("gpu.steps", ours, "steps/s", against=against)]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
