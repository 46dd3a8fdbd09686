import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[3]
LOCKS = ("locked.txt", "locked-test.txt", "locked-gpu.txt", "locked-build.txt")


def lines_of(name: str) -> list[str]:
    return (ROOT / "packaging" / name).read_text().splitlines()


def project() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


@pytest.mark.parametrize("name", LOCKS)
def test_each_line_pins_one_version_and_holds_no_address(name: str) -> None:
    for line in lines_of(name):
        requirement = Requirement(line)
        assert requirement.url is None
        assert re.fullmatch(r"==[^=,*]+", str(requirement.specifier)), line


@pytest.mark.parametrize("name", LOCKS)
def test_setuptools_is_there_to_link_the_project_in(name: str) -> None:
    assert any(line.startswith("setuptools==") for line in lines_of(name))


@pytest.mark.parametrize("name", LOCKS[1:3])
def test_the_larger_locks_hold_all_of_the_small_one(name: str) -> None:
    assert set(lines_of("locked.txt")) <= set(lines_of(name))


@pytest.mark.parametrize("version", ["3.11", "3.12", "3.13"])
@pytest.mark.parametrize(
    ("name", "extra"), [("locked.txt", ""), ("locked-test.txt", "test"), ("locked-gpu.txt", "gpu")]
)
def test_what_the_project_asks_for_is_locked_once_for_each_python(version: str, name: str, extra: str) -> None:
    environment = {"python_version": version, "python_full_version": f"{version}.1", "extra": ""}
    pinned: dict[str, str] = {}
    for line in lines_of(name):
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate(environment):
            assert requirement.name not in pinned
            pinned[requirement.name] = str(requirement.specifier).removeprefix("==")
    asked = project()["dependencies"] + (project()["optional-dependencies"][extra] if extra else [])
    for text in asked:
        requirement = Requirement(text)
        assert pinned[requirement.name.lower()] in requirement.specifier, text


def test_what_is_frozen_is_what_is_tested_but_for_cuda() -> None:
    frozen, tested = set(lines_of("locked-build.txt")), set(lines_of("locked.txt"))
    missing = {line.partition("==")[0] for line in tested - frozen}
    assert missing == {"tensorflow", "types-pyside6"}
    (version,) = (line.partition("==")[2] for line in tested if line.startswith("tensorflow=="))
    assert f"tensorflow-cpu=={version}" in frozen
    assert any(line.startswith("pyinstaller==") for line in frozen)
