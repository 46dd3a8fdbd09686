"""A ``.keras`` file: a ZIP archive that describes its layers in JSON; here only that description is read."""

from __future__ import annotations

import json
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.document.keras_model import SUFFIX
from app.document.migration import DeckError
from resources.translations import tr

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
                raise _too_large(path, entry.file_size)
            content = json.loads(archive.read(entry))
    except FileNotFoundError:
        raise DeckError(tr("There is no file {path}.", path=path)) from None
    except IsADirectoryError:
        raise DeckError(tr("{path} is a folder. Name a {suffix} file in it.", path=path, suffix=SUFFIX)) from None
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise DeckError(tr("{path} cannot be read: {reason}.", path=path, reason=reason)) from None
    except KeyError:
        raise DeckError(
            tr("{path} holds no description of a model. Save the model with model.save() anew.", path=path)
        ) from None
    except (zipfile.BadZipFile, zlib.error, EOFError):
        text = tr(
            "{path} is no whole {suffix} file. Copy it again; a model in an .h5 file must be saved as {suffix} first.",
            path=path,
            suffix=SUFFIX,
        )
        raise DeckError(text) from None
    except (ValueError, RecursionError, NotImplementedError, RuntimeError):
        raise DeckError(
            tr("{path}: the description of the model is damaged. Copy the file again.", path=path)
        ) from None
    if not isinstance(content, Mapping) or not isinstance(content.get("config"), Mapping):
        raise DeckError(tr("{path} describes no model.", path=path))
    return content


def _too_large(path: Path, size: int) -> DeckError:
    return DeckError(
        tr("{path} describes its layers in {size:,} bytes, more than any network has.", path=path, size=size)
    )
