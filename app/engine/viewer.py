"""``python -m app.engine.viewer``: reads volumes to be looked at; JSON lines on standard input and output.

A request is ``{"look": NUMBER, "source": SOURCE, "stage": ..., "index": ..., "draw": ...}``; a source of null lets go
of the last one. The answers are ``{"ready": true}`` once; then for each request any ``progress``, and ``seen`` (what
``app.training.look`` reads; the voxels lie in files of this process) or ``refused`` (a sentence), and a last line
with ``done``. A newer request makes an older one end early. The process ends when its standard input is closed.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from typing import Any

from app.engine.data.dataset import Cancelled, DataError
from app.engine.process import begin_process
from app.engine.protocol import Requests, private_output
from app.engine.temporary import remove_folder
from app.engine.viewing.looking import Looker
from resources.translations import tr

Send = Callable[[Mapping[str, Any]], None]


def answer(request: Mapping[str, Any], looker: Looker, send: Send, superseded: Callable[[], bool]) -> None:
    """Answer one request.

    Args:
        request: what came in.
        looker: reads.
        send: takes one answer.
        superseded: whether a newer request is waiting.
    """
    number = request.get("look")

    def progress(done: int, total: int) -> None:
        send({"look": number, "progress": [done, total]})

    try:
        if request.get("source") is not None and not superseded():
            send({"look": number, "seen": looker.look(request, progress, superseded)})
    except DataError as error:
        send({"look": number, "refused": str(error)})
    except MemoryError:
        refused = tr("There is not enough free memory for this volume. Close other programs.")
        send({"look": number, "refused": refused})
    except Cancelled:
        pass
    except Exception as error:  # noqa: BLE001 - the process must go on; the bug is told and logged
        traceback.print_exc()
        send({"look": number, "error": f"{type(error).__name__}: {error}"})
    send({"look": number, "done": True})


def main() -> int:
    """Run until standard input is closed."""
    output = private_output()
    lines = open(sys.stdin.fileno(), encoding="utf-8", closefd=False)  # noqa: SIM115 - open to the end
    requests = Requests(lines)
    threading.Thread(target=requests.follow, name="requests", daemon=True).start()
    looker = Looker()

    def send(content: Mapping[str, Any]) -> None:
        output.write(json.dumps(content, ensure_ascii=False) + "\n")
        output.flush()

    # A window that is gone reads no more: nothing is left to do then.
    with contextlib.suppress(BrokenPipeError):
        send({"ready": True})
        while (request := requests.next()) is not None:
            answer(request, looker, send, lambda: requests.newer)
    return 0


if __name__ == "__main__":
    # Readings that were left to themselves would delay the end.
    temporary = begin_process()

    def leave(*_: object) -> None:
        """End at once, but leave no voxels behind: they may be a gigabyte."""
        remove_folder(temporary)
        os._exit(0)

    signal.signal(signal.SIGTERM, leave)
    status = main()
    remove_folder(temporary)
    sys.stderr.flush()
    os._exit(status)
