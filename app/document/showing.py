"""Commands on what a group shows outside: show a socket of a card inside, hide it, rename it, move it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.document.commands import EditRefused, _existing, _Single
from app.document.exposing import End, Exposed, exposing, is_called, joined_input, standing_for
from app.document.graph import Graph
from app.document.grouping import free_name
from app.document.groups import with_value
from resources.translations import tr


@dataclass(frozen=True)
class Expose(_Single):
    """Show a socket of a card on the outside of the group that holds it.

    Attributes:
        node, socket: the socket.
        output: whether it is an output.
        label: how it is called outside; an input of that name, where there is one, then serves both.
    """

    node: str
    socket: str
    output: bool = False
    label: str = ""

    def name(self, graph: Graph) -> str:
        """Name it."""
        return tr("Show {socket} outside", socket=_label(graph, self.node, self.socket, output=self.output))

    def apply(self, graph: Graph) -> Graph:
        """Show it."""
        label = self.label.strip() or _own_label(graph, self.node, self.socket, output=self.output)
        if any(exposing(graph, self.node, self.socket, output=self.output)):
            shown = _label(graph, self.node, self.socket, output=self.output)
            raise EditRefused(tr("{socket} is shown outside already.", socket=shown))
        linked = not self.output and graph.links_into(self.node, self.socket)
        if linked and not _takes_many(graph, self.node, self.socket):
            shown = _label(graph, self.node, self.socket, output=False)
            raise EditRefused(tr("{socket} is linked inside. Remove that link first.", socket=shown))
        kept = next(standing_for(graph, self.node, self.socket, output=self.output), None)
        if kept is not None:
            return _with(graph, kept, replace(kept, label=label, hidden=False))
        if not self.output:
            for exposed in graph.exposed:
                if not exposed.output and label in (known := _label_of(graph, exposed), tr(known)):
                    return self._joined(graph, exposed)
        taken = [exposed.name for exposed in graph.exposed if exposed.output is self.output]
        made = Exposed(free_name(self.socket, taken), (End(self.node, self.socket),), label, self.output)
        before = list(graph.exposed)
        # As on other cards, what is typed stands above what a layer is called on; it can be moved from there.
        first = next((n for n, entry in enumerate(before) if is_called(graph, entry)), len(before))
        before.insert(len(before) if self.output or is_called(graph, made) else first, made)
        return replace(graph, exposed=tuple(before))

    def _joined(self, graph: Graph, exposed: Exposed) -> Graph:
        first = exposed.ends[0]
        one, two = graph.nodes[first.node].input(first.socket), graph.nodes[self.node].input(self.socket)
        if one is None or joined_input(one, two) is None:
            raise EditRefused(
                tr(
                    "The group has {socket} already, and it takes other values. Choose another name.",
                    socket=tr(_label_of(graph, exposed)),
                )
            )
        grown = replace(exposed, ends=(*exposed.ends, End(self.node, self.socket)), hidden=False)
        return _with(graph, exposed, grown)


@dataclass(frozen=True)
class Conceal(_Single):
    """Show a socket of a card inside no longer on the group's outside; what was linked to it is not linked any more."""

    node: str
    socket: str
    output: bool = False

    def name(self, graph: Graph) -> str:
        """Name it."""
        return tr("Hide {socket} from outside", socket=_label(graph, self.node, self.socket, output=self.output))

    def apply(self, graph: Graph) -> Graph:
        """Hide it."""
        exposed = []
        for entry in graph.exposed:
            ends = tuple(end for end in entry.ends if (end.node, end.socket) != (self.node, self.socket))
            if entry.output is not self.output or ends == entry.ends:
                exposed.append(entry)
            elif ends:
                exposed.append(replace(entry, ends=ends))
        if tuple(exposed) == graph.exposed:
            hidden = _label(graph, self.node, self.socket, output=self.output)
            raise EditRefused(tr("{socket} is not shown outside.", socket=hidden))
        return replace(graph, exposed=tuple(exposed))


@dataclass(frozen=True)
class HideExposed(_Single):
    """Hide a socket of a group, or show it again; its name and place are kept, and links to it go with it."""

    socket: str
    hidden: bool = True
    output: bool = False

    def name(self, graph: Graph) -> str:
        """Name it."""
        socket = tr(_label_of(graph, _named(graph, self.socket, output=self.output)))
        return tr("Hide {socket}", socket=socket) if self.hidden else tr("Show {socket} again", socket=socket)

    def apply(self, graph: Graph) -> Graph:
        """Hide or show it."""
        found = _named(graph, self.socket, output=self.output)
        return graph if found.hidden is self.hidden else _with(graph, found, replace(found, hidden=self.hidden))


@dataclass(frozen=True)
class RenameExposed(_Single):
    """Call a socket of a group otherwise; an empty label shows the inner card's again."""

    socket: str
    label: str
    output: bool = False

    def name(self, graph: Graph) -> str:
        """Name it."""
        socket = tr(_label_of(graph, _named(graph, self.socket, output=self.output)))
        label = self.label.strip()
        if not label:
            return tr("Rename {socket} to its own name", socket=socket)
        return tr("Rename {thing} to {title}", thing=socket, title=label)

    def apply(self, graph: Graph) -> Graph:
        """Rename it."""
        exposed = _named(graph, self.socket, output=self.output)
        made = replace(exposed, label=self.label.strip())
        return graph if made == exposed else _with(graph, exposed, made)


@dataclass(frozen=True)
class MoveExposed(_Single):
    """Move a socket of a group up (negative) or down among those on its side."""

    socket: str
    step: int
    output: bool = False

    def name(self, graph: Graph) -> str:
        """Name it."""
        socket = tr(_label_of(graph, _named(graph, self.socket, output=self.output)))
        return tr("Move {socket} up", socket=socket) if self.step < 0 else tr("Move {socket} down", socket=socket)

    def apply(self, graph: Graph) -> Graph:
        """Move it; at the end of the list it stays."""
        moved = _named(graph, self.socket, output=self.output)
        same = [entry for entry in graph.exposed if entry.output is self.output]
        rest = [entry for entry in graph.exposed if entry.output is not self.output]
        place = same.index(moved)
        same.insert(min(max(place + self.step, 0), len(same) - 1), same.pop(place))
        made = tuple((*rest, *same) if self.output else (*same, *rest))
        return graph if made == graph.exposed else replace(graph, exposed=made)


def _with(graph: Graph, before: Exposed, after: Exposed) -> Graph:
    """Return a graph with another socket in the place of one; one that is shown gives its value to all it serves."""
    if not after.hidden and not after.output:
        first = after.ends[0]
        socket = graph.nodes[first.node].input(first.socket)
        if socket is not None and socket.editable:
            value = graph.nodes[first.node].value(first.socket)
            graph = graph.with_nodes(with_value(graph.nodes[end.node], end.socket, value) for end in after.ends[1:])
    return replace(graph, exposed=tuple(after if entry is before else entry for entry in graph.exposed))


def _named(graph: Graph, name: str, *, output: bool) -> Exposed:
    for exposed in graph.exposed:
        if exposed.name == name and exposed.output is output:
            return exposed
    raise EditRefused(tr("The group shows no {name} outside.", name=name))


def _label_of(graph: Graph, exposed: Exposed) -> str:
    end = exposed.ends[0]
    return exposed.label or _own_label(graph, end.node, end.socket, output=exposed.output)


def _own_label(graph: Graph, node: str, socket: str, *, output: bool) -> str:
    found = _existing(graph, node).output(socket) if output else _existing(graph, node).input(socket)
    if found is None:
        if output:
            raise EditRefused(tr("{card} has no output {name}.", card=graph.title(node), name=socket))
        raise EditRefused(tr("{card} has no input {name}.", card=graph.title(node), name=socket))
    return found.label


def _label(graph: Graph, node: str, socket: str, *, output: bool) -> str:
    label = tr(_own_label(graph, node, socket, output=output))
    return tr("{socket} of {card}", socket=label, card=graph.title(node))


def _takes_many(graph: Graph, node: str, socket: str) -> bool:
    found = graph.nodes[node].input(socket)
    return found is not None and found.many
