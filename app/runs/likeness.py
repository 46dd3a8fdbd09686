"""In what two runs differ, so that one knows whether the second repeats the first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.runs.record import RunRecord

Differences = dict[str, dict[str, list[Any]]]


def differences(first: RunRecord, second: RunRecord) -> Differences:
    """Return what differs, by kind and name: the value in the first run and that in the second, None where it has none.

    Kinds are ``data``, ``device``, ``versions``, ``settings``, ``switches`` and ``metrics``; those without a difference
    are left out.
    """
    kinds: dict[str, tuple[Mapping[str, Any], Mapping[str, Any]]] = {
        "data": ({"fingerprint": first.fingerprint}, {"fingerprint": second.fingerprint}),
        "device": ({"device": first.device}, {"device": second.device}),
        "versions": (first.versions, second.versions),
        "settings": (first.settings, second.settings),
        "switches": (first.switches, second.switches),
        "metrics": (first.metrics, second.metrics),
    }
    found = {kind: _different(*pair) for kind, pair in kinds.items()}
    return {kind: differing for kind, differing in found.items() if differing}


def _different(first: Mapping[str, Any], second: Mapping[str, Any]) -> dict[str, list[Any]]:
    names = dict.fromkeys([*first, *second])
    return {name: [first.get(name), second.get(name)] for name in names if first.get(name) != second.get(name)}
