"""Edits by chance, seeded: whatever a user can do to a document, in any order."""

import random
from contextlib import suppress

from app.document.annotating import Annotate, EditText, Resize, SetTint
from app.document.annotation import Annotation, Kind, Tint
from app.document.bypass import SetBypassed
from app.document.chains import RemoveFromChain
from app.document.clipboard import Paste, copied_text
from app.document.commands import (
    AddNode,
    Connect,
    Disconnect,
    EditRefused,
    MoveNodes,
    RemoveItems,
    Rename,
    SetUnfolded,
    SetValue,
    Several,
)
from app.document.graph import Link
from app.document.link_order import ReorderLink
from app.document.linking import LinkRefused
from cards.values import ValueRefused

CARDS = (
    "layers.Conv3D",
    "layers.Dense",
    "layers.Add",
    "network.Input",
    "network.Output",
    "training.Train",
    "data.SyntheticShapes",
    "data.Split",
    "parameters.Integer",
    "initializers.HeNormal",
)


class Hazard:
    """Does one edit after another to a history; pastes only while there are fewer than ``most`` cards."""

    def __init__(self, seed, history, most=40):
        self.random = random.Random(seed)
        self.history = history
        self.most = most

    def step(self):
        kinds = [self.add, self.remove, self.move, self.value, self.rename, self.fold, self.disconnect, self.paste]
        kinds += [self.add, self.several, self.undo, self.redo, *[self.connect] * 6]
        kinds += [self.bypass, self.annotate, self.edit_annotation, self.move_annotation, self.reorder, self.from_chain]
        command = self.random.choice(kinds)()
        if command is not None:
            with suppress(EditRefused, LinkRefused, ValueRefused):
                self.history.do(command)

    def number(self):
        return self.random.randint(-900, 900)

    def node(self):
        return self.random.choice(list(self.history.graph.nodes)) if self.history.graph.nodes else None

    def annotation(self):
        found = list(self.history.graph.annotations)
        return self.random.choice(found) if found else None

    def add(self):
        return AddNode(self.random.choice(CARDS), (self.number(), self.number()))

    def remove(self):
        nodes = tuple(key for key in (self.node(), self.annotation()) if key and self.random.random() < 0.6)
        links = tuple(self.random.sample(self.history.graph.links, min(len(self.history.graph.links), 1)))
        return RemoveItems(nodes, links if self.random.random() < 0.5 else ())

    def from_chain(self):
        return RemoveFromChain((self.node(),)) if self.random.random() < 0.3 else None

    def move(self):
        return MoveNodes({key: (self.number(), 8.0) for key in {self.node(), self.node()} if key})

    def move_annotation(self):
        return MoveNodes({key: (self.number(), self.number()) for key in (self.annotation(), self.node()) if key})

    def value(self):
        key = self.node()
        names = [s.name for s in self.history.graph.nodes[key].definition.inputs] if key else []
        return SetValue(key, self.random.choice(names), self.random.choice([3, True, None, "same"])) if names else None

    def rename(self):
        return Rename(self.node(), self.random.choice(["", "A name", "Another name that is far too long for it"]))

    def fold(self):
        return SetUnfolded((self.node(),), self.random.random() < 0.7)

    def bypass(self):
        return SetBypassed(tuple({self.node(), self.node()} - {None}), self.random.random() < 0.6)

    def annotate(self):
        if len(self.history.graph.annotations) > 30:
            return None
        kind, size = self.random.choice(list(Kind)), (self.random.randint(96, 900), self.random.randint(48, 900))
        return Annotate(Annotation("", kind, "Words", (self.number(), self.number()), size))

    def edit_annotation(self):
        key = self.annotation()
        size = (self.random.randint(0, 900), self.random.randint(0, 900))
        edits = (
            EditText(key, self.random.choice(["", "Other words"])),
            SetTint((key,), self.random.choice(list(Tint))),
            Resize(key, (self.number(), self.number()), size),
        )
        return self.random.choice(edits) if key else None

    def link(self):
        return next(filter(None, (self.some_link() for _ in range(30))), None)

    def some_link(self):
        source, target = self.node(), self.node()
        nodes = self.history.graph.nodes
        if source is None or source == target or not nodes[source].definition.outputs:
            return None
        output = self.random.choice(nodes[source].definition.outputs)
        fits = [s.name for s in nodes[target].definition.inputs if s.takes(output.type)]
        return Link(source, output.name, target, self.random.choice(fits)) if fits else None

    def connect(self):
        link = self.link()
        into = self.history.graph.links_into(link.target, link.input) if link else ()
        return Connect(link, into[0] if into and self.random.random() < 0.3 else None) if link else None

    def disconnect(self):
        return Disconnect(self.random.choice(self.history.graph.links)) if self.history.graph.links else None

    def reorder(self):
        links = self.history.graph.links
        return ReorderLink(self.random.choice(links), self.random.randint(0, 3)) if links else None

    def paste(self):
        keys = tuple({self.node(), self.node(), self.annotation()} - {None})
        return Paste(copied_text(self.history.graph, keys)) if len(self.history.graph.nodes) < self.most else None

    def several(self):
        links = self.history.graph.links
        if len(links) < 2:
            return None
        # The same links in another order: an input of many links must follow.
        first = self.random.choice(links)
        return Several((Disconnect(first), Connect(first)), "Put last")

    def undo(self):
        self.history.undo()

    def redo(self):
        self.history.redo()

    def jump(self):
        """Take back or do again up to twenty edits, one after the other."""
        move = self.random.choice((self.history.undo, self.history.redo))
        for _ in range(self.random.randint(1, 20)):
            move()
