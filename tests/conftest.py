"""What all tests share: a home and a language of their own, Hypothesis' settings, and the folder of real volumes."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent
SHARED_DATA = ROOT.parent / "shared" / "data"


def _own_home() -> None:
    """Point all that programs keep for a user to a temporary folder, before Qt or Keras looks."""
    home = Path(tempfile.mkdtemp(prefix="voxdeck-tests-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    places = {
        "HOME": home,
        "XDG_CONFIG_HOME": home / "config",
        "XDG_DATA_HOME": home / "data",
        "XDG_STATE_HOME": home / "state",
        "XDG_CACHE_HOME": home / "cache",
        "XDG_RUNTIME_DIR": home / "runtime",
    }
    for name, place in places.items():
        place.mkdir(mode=0o700, exist_ok=True)
        os.environ[name] = str(place)
    os.environ["APPDATA"] = os.environ["LOCALAPPDATA"] = str(home / "config")
    os.environ["VOXDECK_LANGUAGE"] = "en"  # the words that tests look for, whatever this computer speaks


_own_home()

# The same examples in each run; --hypothesis-profile=search looks for new ones.
settings.register_profile("fixed", deadline=None, derandomize=True, max_examples=60)
settings.register_profile("search", deadline=None, max_examples=1000)
settings.load_profile("fixed")


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Folder of real volumes beside the project; tests that need it are skipped where it is absent."""
    if not SHARED_DATA.is_dir():
        pytest.skip(f"the real volumes are not here: {SHARED_DATA}")
    return SHARED_DATA
