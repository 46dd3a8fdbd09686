"""What a screen reader does, in a process of its own: asks the running program over AT-SPI, and acts in it.

For the system's own Python, which has the bindings that Orca uses (Debian's gir1.2-atspi-2.0 and python3-gi); started
by test_screen_reader.py. Prints what it found as JSON.
"""

import contextlib
import json
import sys
import time
import warnings

import gi

warnings.simplefilter("ignore")
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - after the version is chosen

SECONDS = 20


def until(find):
    """Ask again until there is an answer."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        answer = find()
        if answer:
            return answer
        _listen()
    raise TimeoutError(find)


def _listen():
    """Let signals come in, without which the library answers from what it remembers."""
    loop = GLib.MainLoop()
    GLib.timeout_add(50, loop.quit)
    loop.run()


def parts(thing):
    """Return the parts of a thing."""
    found = [Atspi.Accessible.get_child_at_index(thing, place) for place in range(thing.get_child_count())]
    return [part for part in found if part is not None]


def named(thing, name):
    """Return the part of a thing whose name begins so, itself or one within."""
    todo = [thing]
    while todo:
        part = todo.pop(0)
        if (part.get_name() or "").startswith(name):
            return part
        todo += parts(part)
    return None


def states(thing):
    """Return the names of a thing's states."""
    return {state.value_nick for state in thing.get_state_set().get_states()}


def act(thing, name):
    """Do one of a thing's actions."""
    names = [Atspi.Action.get_action_name(thing, place) for place in range(Atspi.Action.get_n_actions(thing))]
    return Atspi.Action.do_action(thing, names.index(name))


def told(thing):
    """Return what is read of a thing."""
    box = Atspi.Component.get_extents(thing, Atspi.CoordType.SCREEN)
    return {
        "role": thing.get_role_name(),
        "name": thing.get_name(),
        "description": thing.get_description(),
        "size": (box.width, box.height),
    }


def main():
    """Find the canvas, read it, go to a card, tick a box, take that back, and quit."""
    heard = []
    kinds = ("object:state-changed:focused", "object:property-change:accessible-name", "object:children-changed")
    listener = Atspi.EventListener.new(lambda event: heard.append((event.type, event.source.get_name())))
    for kind in kinds:
        listener.register(kind)
    program = until(lambda: next((p for p in parts(Atspi.get_desktop(0)) if p.get_name() == "voxdeck"), None))
    canvas = until(lambda: named(program, "Canvas"))
    cards = {card.get_name(): card for card in until(lambda: parts(canvas))}
    found = {"canvas": told(canvas), "cards": [told(card) for card in cards.values()]}
    conv = until(lambda: named(canvas, sys.argv[1]))
    found["rows"] = [told(row) for row in parts(conv)]
    act(conv, "Press")
    until(lambda: "selected" in states(conv))
    found["selected"] = [card.get_name() for card in parts(canvas) if "selected" in states(card)]
    box = named(conv, "Use bias")
    found["before"] = "checked" in states(box)
    act(box, "Toggle")
    until(lambda: ("checked" in states(box)) is not found["before"])
    found["after"] = box.get_name()
    until(lambda: any(name.startswith("Use bias") for kind, name in heard if "focused" in kind))
    found["heard"] = sorted({kind for kind, _ in heard})
    relations = {r.get_relation_type().value_nick: r.get_target(0).get_name() for r in conv.get_relation_set()}
    found["relations"] = {kind: name.partition(";")[0] for kind, name in relations.items()}
    act(named(program, "Undo"), "Press")
    until(lambda: "checked" in states(box))
    print(json.dumps(found))
    with contextlib.suppress(GLib.GError):  # the program may end before it answers
        act(named(program, "Quit"), "Press")


main()
