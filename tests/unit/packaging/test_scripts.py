import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[3] / "packaging"
pytestmark = pytest.mark.skipif(shutil.which("sh") is None, reason="needs a POSIX shell")


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A folder with the scripts and what they look at, and nothing installed."""
    root = tmp_path / "a clone"
    shutil.copytree(PACKAGING, root / "packaging", ignore=shutil.ignore_patterns("wheels"))
    (root / "pyproject.toml").write_text("")
    return root


@pytest.fixture
def commands(tmp_path: Path) -> Path:
    """A folder with the few commands that the scripts need, and no Python among them."""
    folder = tmp_path / "commands"
    folder.mkdir()
    for name in (
        "sh",
        "dirname",
        "cat",
        "cmp",
        "grep",
        "sed",
        "head",
        "tail",
        "awk",
        "df",
        "rm",
        "mkdir",
        "uname",
        "sleep",
    ):
        (folder / name).symlink_to(shutil.which(name))
    return folder


def python(commands: Path, name: str, version: str, *, venv: bool = True) -> None:
    """Put a stand-in for a Python of some version there."""
    path = commands / name
    path.write_text(
        f'#!/bin/sh\ncase "$*" in *version_info*) echo {version};; *ensurepip*) exit {0 if venv else 1};; esac\n'
    )
    path.chmod(0o755)


def shell(root: Path, commands: Path, text: str) -> subprocess.CompletedProcess:
    script = f'root="{root}"; . "$root/packaging/setup.sh"; . "$root/packaging/system.sh"; {text}'
    return subprocess.run(
        ["sh", "-uc", script], check=False, env={"PATH": str(commands)}, capture_output=True, text=True, timeout=60
    )


def run_script(root: Path, commands: Path, name: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        ["sh", str(root / "packaging" / name)],
        check=False,
        env={"PATH": str(commands)},
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_a_machine_without_python_is_told_what_to_install(clone: Path, commands: Path) -> None:
    result = run_script(clone, commands, "run.sh")
    assert result.returncode == 1
    assert "there is no Python on this machine" in result.stderr
    assert "Install Python 3.11, 3.12 or 3.13" in result.stderr
    assert not (clone / ".venv").exists()


@pytest.mark.parametrize(
    ("version", "venv", "words"),
    [
        ("3.10", True, "Python 3.10 is too old"),
        ("2.7", True, "Python 2.7 is too old"),
        ("3.15", True, "TensorFlow is not made for Python 3.15 yet"),
        ("3.12", False, "Python 3.12 lacks its venv module (on Debian and Ubuntu: the package python3-venv)"),
    ],
)
def test_an_unfit_python_is_told_by_its_fault(
    clone: Path, commands: Path, version: str, venv: bool, words: str
) -> None:
    python(commands, "python3", version, venv=venv)
    result = run_script(clone, commands, "run.sh")
    assert result.returncode == 1
    assert words in result.stderr


def test_a_fit_python_is_found_among_unfit_and_broken_ones(clone: Path, commands: Path) -> None:
    python(commands, "python3", "3.10")
    python(commands, "python3.13", "3.13", venv=False)
    (commands / "python3.12").write_text("#!/bin/sh\nexit 127\n")
    (commands / "python3.12").chmod(0o755)
    python(commands, "python3.11", "3.11")
    result = shell(clone, commands, 'find_python && echo "$python $version"')
    assert result.stdout.split() == [str(commands / "python3.11"), "3.11"]


def test_a_full_disk_is_told_before_anything_is_made(clone: Path, commands: Path) -> None:
    python(commands, "python3", "3.12")
    (commands / "df").unlink()
    (commands / "df").write_text("#!/bin/sh\necho head\necho / 1000000 900000 102400 90% /\n")
    (commands / "df").chmod(0o755)
    result = run_script(clone, commands, "run.sh")
    assert result.returncode == 1
    assert "has 100 MB of free disk space; the libraries need" in result.stderr


@pytest.mark.parametrize(
    ("log", "words"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "the disk is full"),
        ("WARNING: Retrying ... NewConnectionError(': Failed to establish a new connection", "there is no network"),
        (
            "ERROR: No matching distribution found for tensorflow==2.21.0",
            "there is no tensorflow==2.21.0 for this machine's",
        ),
        ("ERROR: something else", "the installation failed: ERROR: something else"),
    ],
)
def test_a_failed_installation_is_told_by_its_cause(clone: Path, commands: Path, log: str, words: str) -> None:
    (clone / ".venv").mkdir()
    (clone / ".venv" / "voxdeck-set-up.log").write_text(f"Collecting x==1\n{log}\n")
    result = shell(clone, commands, "explain_failure")
    assert result.returncode == 1
    assert words in result.stderr
    assert "Installing offline" in result.stderr


def test_a_set_up_that_stands_is_left_alone_until_a_lock_changes(clone: Path, commands: Path) -> None:
    """With stand-ins for the steps that install, which only tell that they were asked for."""
    (clone / ".venv" / "bin").mkdir(parents=True)
    python(clone / ".venv" / "bin", "python", "3.12")
    text = (
        "make_venv() { echo made; }; install_locked() { echo installed; };"
        'set_up "$root/packaging/locked.txt" "$root/packaging/locked-test.txt"'
    )
    assert shell(clone, commands, text).stdout.split()[:2] == ["made", "installed"]
    assert shell(clone, commands, text).stdout == ""
    with (clone / "packaging" / "locked.txt").open("a") as stream:
        stream.write("more==1\n")
    assert "installed" in shell(clone, commands, text).stdout
    larger = text.replace('"$root/packaging/locked.txt" ', "")
    assert "installed" in shell(clone, commands, larger).stdout
    assert shell(clone, commands, text).stdout == ""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about Linux")
def test_missing_system_libraries_are_told_by_their_debian_packages(clone: Path, commands: Path) -> None:
    (commands / "ldconfig").write_text("#!/bin/sh\necho '	libGL.so.1 (libc6,x86-64) => /lib/libGL.so.1'\n")
    (commands / "ldconfig").chmod(0o755)
    packages = shell(clone, commands, "missing_qt_packages").stdout.split()
    assert "libegl1" in packages
    assert "libxcb-cursor0" in packages
    assert "libgl1" not in packages


def test_scripts_that_are_run_are_executable_and_sound() -> None:
    for path in PACKAGING.glob("*.sh"):
        subprocess.run(["sh", "-n", str(path)], check=True)
    assert os.access(PACKAGING / "run.sh", os.X_OK)
    assert os.access(PACKAGING.parent / ".ci" / "run", os.X_OK)
