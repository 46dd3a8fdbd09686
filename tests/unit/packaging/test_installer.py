"""The installer for users without root, with a stand-in for the frozen program."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="an installer for Linux")


@pytest.fixture
def unpacked(tmp_path):
    """Return a function that makes what the self-extracting file unpacks."""

    def make(version):
        folder = tmp_path / f"unpacked {version}"
        (folder / "program" / "_internal").mkdir(parents=True)
        program = folder / "program" / "voxdeck"
        program.write_text(f"#!/bin/sh\necho voxdeck {version}\n")
        program.chmod(0o755)
        (folder / "program" / "_internal" / f"only in {version}").touch()
        for name, source in (("applications", "voxdeck.desktop"), ("mime/packages", "voxdeck.xml")):
            (folder / "share" / name).mkdir(parents=True)
            shutil.copy(ROOT / "resources" / "desktop" / source, folder / "share" / name)
        for name in ("install.sh", "uninstall.sh"):
            shutil.copy(ROOT / "packaging" / name, folder)
        return folder

    return make


@pytest.fixture
def home(tmp_path):
    folder = tmp_path / "a user's $HOME"
    folder.mkdir()
    return folder


def run(path, home, *arguments):
    environment = {"PATH": os.environ["PATH"], "HOME": str(home)}
    return subprocess.run(
        [str(path), *map(str, arguments)], env=environment, capture_output=True, text=True, timeout=60, check=False
    )


def files(folder):
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir() or path.is_symlink()}


def test_it_installs_below_the_home_folder_and_removes_all_of_it_again(unpacked, home):
    (home / ".local" / "share" / "voxdeck").mkdir(parents=True)
    (home / ".local" / "share" / "voxdeck" / "mine").touch()
    done = run(unpacked("1") / "install.sh", home)
    assert (done.returncode, done.stderr) == (0, "")
    assert run(home / ".local" / "bin" / "voxdeck", home).stdout == "voxdeck 1\n"
    entry = (home / ".local" / "share" / "applications" / "voxdeck.desktop").read_text()
    program = str(home / ".local" / "lib" / "voxdeck" / "voxdeck").replace("$", "\\$")
    assert f'Exec="{program}" %f\n' in entry
    assert (home / ".local" / "share" / "mime" / "packages" / "voxdeck.xml").is_file()
    done = run(home / ".local" / "lib" / "voxdeck" / "uninstall", home)
    assert (done.returncode, done.stderr) == (0, "")
    assert files(home) == {".local/share/voxdeck/mine"}
    assert not (home / ".local" / "lib").exists()


def test_a_newer_one_takes_the_place_of_an_older_one(unpacked, home):
    for version in ("1", "2"):
        assert run(unpacked(version) / "install.sh", home).returncode == 0
    assert run(home / ".local" / "bin" / "voxdeck", home).stdout == "voxdeck 2\n"
    inner = home / ".local" / "lib" / "voxdeck" / "_internal"
    assert [path.name for path in inner.iterdir()] == ["only in 2"]


def test_another_place_may_be_named_and_other_files_there_stay(unpacked, home, tmp_path):
    place = tmp_path / "elsewhere"
    (place / "bin").mkdir(parents=True)
    (place / "bin" / "other").touch()
    assert run(unpacked("1") / "install.sh", home, place).returncode == 0
    assert not files(home)
    assert run(place / "lib" / "voxdeck" / "uninstall", home).returncode == 0
    assert files(place) == {"bin/other"}


def test_a_folder_that_is_no_installation_is_left_alone(unpacked, home):
    folder = unpacked("1")
    done = run(folder / "uninstall.sh", home)
    assert done.returncode == 1
    assert "is no Voxdeck that was installed" in done.stderr
    assert (folder / "program" / "voxdeck").exists()
