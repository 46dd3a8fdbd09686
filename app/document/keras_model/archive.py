"""A ``.keras`` file: a ZIP archive that describes its layers in JSON; here only that description is read."""

from __future__ import annotations

import json
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.document.migration import DeckError

SUFFIX = ".keras"

_LARGEST = 64 * 2**20  # bytes of the description; that of a network of 10,000 layers has about 20 MiB


def read_description(path: Path) -> Mapping[str, Any]:
    """Return how a saved model is made up, as Keras wrote it down.

    Raises:
        DeckError: the file cannot be read, or holds no model.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            entry = archive.getinfo("config.json")
            if entry.file_size > _LARGEST:
                raise DeckError(f"{path} describes its layers in {entry.file_size:,} bytes, more than any network has.")
            content = json.loads(archive.read(entry))
    except FileNotFoundError:
        raise DeckError(f"There is no file {path}.") from None
    except IsADirectoryError:
        raise DeckError(f"{path} is a folder. Name a {SUFFIX} file in it.") from None
    except OSError as error:
        raise DeckError(f"{path} cannot be read: {(error.strerror or str(error)).lower()}.") from None
    except KeyError:
        raise DeckError(f"{path} holds no description of a model. Save the model with model.save() anew.") from None
    except (zipfile.BadZipFile, zlib.error, EOFError):
        text = (
            f"{path} is no whole {SUFFIX} file. Copy it again; a model in an .h5 file must be saved as {SUFFIX} first."
        )
        raise DeckError(text) from None
    except (ValueError, RecursionError, NotImplementedError, RuntimeError):
        raise DeckError(f"{path}: the description of the model is damaged. Copy the file again.") from None
    if not isinstance(content, Mapping) or not isinstance(content.get("config"), Mapping):
        raise DeckError(f"{path} describes no model.")
    return content
