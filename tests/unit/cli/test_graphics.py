import sys

import pytest

from app.cli import graphics
from app.cli.rows import State

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="stands in for a tool by a shell script")


@pytest.fixture
def computer(tmp_path, monkeypatch):
    """Return a function that puts a GPU's tool, and the GPU itself, into this computer."""

    def make(tool="", card=False):
        monkeypatch.setenv("PATH", str(tmp_path))
        monkeypatch.setattr(graphics, "_card_is_there", lambda: card)
        if tool:
            path = tmp_path / "nvidia-smi"
            path.write_text(f"#!/bin/sh\n{tool}\n")
            path.chmod(0o755)

    return make


SMI = "echo 'NVIDIA H100 80GB, 81559 MiB, 550.54.15'"


def test_a_gpu_in_use_is_told_with_its_driver(computer):
    computer(SMI)
    row = graphics.gpu_row({"gpus": ["NVIDIA H100 80GB"], "cuda": "12.5"})
    assert row.state is State.FINE
    assert "driver 550.54.15; TensorFlow uses it" in row.told
    assert not row.advice


@pytest.mark.parametrize(
    ("tool", "card", "cuda", "state", "told", "advice"),
    [
        ("", False, "", State.NOTE, "no NVIDIA GPU found", ""),
        ("", True, "", State.WARNING, "without a working driver", "Install NVIDIA's driver"),
        ("exit 9", True, "12.5", State.WARNING, "without a working driver", "Install NVIDIA's driver"),
        (SMI, True, "", State.WARNING, "TensorFlow is built without CUDA", "Voxdeck's GPU version"),
        (SMI, True, "12.5", State.WARNING, "TensorFlow (CUDA 12.5) cannot use it", "the driver is older than 525"),
    ],
)
def test_why_no_gpu_is_used(computer, tool, card, cuda, state, told, advice):
    computer(tool, card)
    row = graphics.gpu_row({"gpus": [], "cuda": cuda})
    assert row.state is state
    assert told in row.told
    assert "training runs on the processor" in row.told
    assert advice in row.advice
    assert bool(row.advice) == bool(advice)


def test_libraries_that_a_gpu_version_lacks_are_named(computer):
    lacking = {"gpus": [], "cuda": "12.5", "cuda_missing": ["libcudnn.so.9"]}
    computer(SMI, True)
    row = graphics.gpu_row(lacking)
    assert row.state is State.WARNING
    assert "it does not find libcudnn.so.9" in row.told
    assert "Voxdeck's GPU version" in row.advice


def test_without_a_gpu_a_gpu_version_tells_that_its_libraries_are_there(computer):
    computer()
    assert graphics.gpu_row({"gpus": [], "cuda": "12.5", "cuda_missing": []}).told.endswith("CUDA 12.5 are there")
    assert graphics.gpu_row({"gpus": [], "cuda": "12.5", "cuda_missing": ["libcudnn.so.9"]}).told.endswith("processor")
