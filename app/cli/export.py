"""``voxdeck export``: a network as a Keras script, or a trained model in the format of another program."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app.cli.printing import console, print_json
from app.cli.refusals import DONE, CommandRefused, is_there_already
from app.cli.tasks import done_task
from app.document.deck_file import SUFFIX
from app.runs.folder import RunFolder
from app.runs.record import read_record
from resources.translations import tr

_ENDINGS = {"script": ".py", "keras": ".keras", "savedmodel": ".savedmodel", "onnx": ".onnx", "litert": ".tflite"}


def run(arguments: Namespace) -> int:
    """Export.

    Raises:
        CommandRefused: it cannot be done.
        RunError: the folder holds no run.
    """
    source = Path(arguments.source).resolve()
    target = _target(arguments, source)
    request = {"task": "export", "format": arguments.format, "target": str(target)}
    if source.is_dir():
        folder = RunFolder(source)
        request |= {"run": str(source), "deck": str(folder.deck), "base": read_record(folder).base}
    elif arguments.format == "script":
        request |= {"deck": str(source), "base": str(source.parent)}
    else:
        wanted = arguments.format
        raise CommandRefused(
            tr("A deck can be exported as a script only. For {format} name a run's folder.", format=wanted)
        )
    result, _ = done_task(request, as_json=arguments.json)
    if arguments.json:
        print_json({"event": "result", **result})
    else:
        file, count = result["file"], result["parameters"]
        console().print(tr("Wrote {file}: a network of {count:,} parameters.", file=file, count=count))
    return DONE


def _target(arguments: Namespace, source: Path) -> Path:
    ending = _ENDINGS[arguments.format]
    beside = (
        source / f"model{ending}" if source.is_dir() else source.with_name(source.name.removesuffix(SUFFIX) + ending)
    )
    target = Path(arguments.output).resolve() if arguments.output else beside
    if target.suffix != ending and arguments.format != "savedmodel":
        target = target.with_name(target.name + ending)
    if target.is_dir():
        raise CommandRefused(tr("{place} is a folder that is there already. Name another place.", place=target))
    if target.exists() and not arguments.force:
        raise is_there_already(target)
    if not target.parent.is_dir():
        raise CommandRefused(tr("There is no folder {folder}. Make it first.", folder=target.parent))
    return target
