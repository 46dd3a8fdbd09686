"""The running program as a screen reader finds it: another process reads the canvas over AT-SPI and acts in it."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

READER = Path(__file__).with_name("screen_reader.py")
PYTHON = "/usr/bin/python3"
_BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
# A bus, a display and the program, all of this test's own; the last one to start is the reader.
_SCRIPT = """
Xvfb -displayfd 3 -screen 0 1600x1000x24 3>display 2>/dev/null & screen=$!
for _ in $(seq 100); do [ -s display ] && break; sleep 0.05; done
export DISPLAY=:$(cat display)
"$1" -P -m app net.deck 2>program.txt & program=$!
"$2" "$3" "Convolution 3D" >found.json 2>reader.txt; code=$?
[ $code = 0 ] || kill $program
wait $program; echo $? >program.code
kill $screen; wait $screen
exit $code
"""


def _can_be_tried():
    if not all(map(shutil.which, ("dbus-run-session", "Xvfb", PYTHON))):
        return False
    return subprocess.run([PYTHON, "-P", "-c", _BINDINGS], check=False, capture_output=True).returncode == 0


pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or not _can_be_tried(),
    reason="needs dbus-run-session, Xvfb, at-spi2-core, gir1.2-atspi-2.0 and python3-gi",
)


@pytest.fixture
def found(voxdeck, small_deck, tmp_path):
    """Return what a screen reader finds in the program with a small deck."""
    environment = {**voxdeck.environment, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "PYTHONFAULTHANDLER": "1"}
    environment["PYTHONPATH"] = str(Path(__file__).parents[2])
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    command = ["dbus-run-session", "--", "sh", "-c", _SCRIPT, "sh", sys.executable, PYTHON, str(READER)]
    done = subprocess.run(
        command, check=False, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60
    )
    told = "".join((tmp_path / name).read_text() for name in ("reader.txt", "program.txt"))
    assert done.returncode == 0, told + done.stderr
    assert (tmp_path / "program.code").read_text().strip() == "0", told
    return json.loads((tmp_path / "found.json").read_text())


def test_a_screen_reader_reads_the_canvas_and_acts_in_it(found):
    assert (found["canvas"]["role"], found["canvas"]["name"]) == ("list", "Canvas")
    names = [card["name"].partition(";")[0] for card in found["cards"]]
    assert names[:4] == ["Synthetic shapes", "Split", "Input", "Convolution 3D"]
    conv = found["cards"][3]
    assert (conv["role"], conv["description"]) == ("list item", "fed by Input; feeds Global average pooling 3D")
    assert min(conv["size"]) > 10
    rows = [row["name"] for row in found["rows"]]
    assert "Filters; 2" in rows
    assert "Input; linked to Input" in rows
    assert [name.partition(";")[0] for name in found["selected"]] == ["Convolution 3D"]
    assert (found["before"], found["after"]) == (True, "Use bias; no")
    assert found["relations"] == {"flows-from": "Input", "flows-to": "Global average pooling 3D"}
    assert {"object:state-changed:focused", "object:property-change:accessible-name"} <= set(found["heard"])
