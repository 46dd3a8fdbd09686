"""A card's help page as Markdown, written from the card's own data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cards import catalog
from cards.card import Card, Input, Kind
from cards.examples import EXAMPLES, Example
from cards.objects import OURS
from cards.papers import PAPERS
from cards.types import TENSOR
from cards.values import choice_label, lengths_text, value_text

# More choices than these stand below the table, where they can flow.
_FEW = 5


def help_page(card: Card) -> str:
    """Return the page: what the card does, an example, its inputs with type, default and limits, and its outputs."""
    parts = [f"# {card.title}", card.help, f"*{card.family}* · `{card.key}`{_factory(card)}"]
    if card.key in EXAMPLES:
        parts += ["## Example", _example(card, EXAMPLES[card.key])]
    if card.inputs:
        parts += ["## Inputs", _table(("Input", "Type", "Default", "Allowed", "What it does"), _input_rows(card))]
    if lists := _long_choices(card):
        parts += ["## Choices", *lists]
    if card.outputs:
        rows = [(output.label, output.type.label, output.help) for output in card.outputs]
        parts += ["## Outputs", _table(("Output", "Type", "What it is"), rows)]
    if card.rules:
        labels = [[socket.label for name in rule.inputs if (socket := card.input(name))] for rule in card.rules]
        parts += ["## Checked together", "\n".join(f"- {_listed(names)}" for names in labels)]
    if card.omitted:
        omitted = [f"- `{name}`: {reason}." for name, reason in card.omitted.items()]
        parts += ["## Left to the program", "\n".join(omitted)]
    if card.key in PAPERS:
        parts += ["## Paper", f"{PAPERS[card.key]}."]
    if card.synonyms:
        parts += ["## Also found as", f"{', '.join(card.synonyms)}."]
    return "\n\n".join(parts) + "\n"


def index_page(families: Mapping[str, tuple[Card, ...]]) -> str:
    """Return a page that links the pages of all cards, by family."""
    parts = ["# Cards", f"{sum(len(cards) for cards in families.values())} cards in {len(families)} families."]
    for family, cards in families.items():
        parts += [f"## {family}", "\n".join(f"- [{card.title}]({page_name(card)}): {card.help}" for card in cards)]
    return "\n\n".join(parts) + "\n"


def page_name(card: Card) -> str:
    """Return the file name of a card's page."""
    return f"{card.key}.md"


def _factory(card: Card) -> str:
    if card.factory.startswith("keras."):
        return f" · Keras: `{card.factory}`"
    if card.factory.startswith(f"{OURS}."):
        return " · a layer of our own" if card.kind is Kind.LAYER else " · of our own, since Keras lacks it"
    return ""


def _example(card: Card, example: Example) -> str:
    begin = "With its default values"
    if lent := catalog.find(example.lent):
        begin += f" and the layer of the card [{lent.title}]({page_name(lent)})"
    tensors = [socket for socket in card.inputs if socket.type is TENSOR]
    if not tensors:
        running = catalog.find("layers.RNN")
        begin += f", run by the card [{running.title}]({page_name(running)})" if running else ""
    takes, gives = f"`{shape_words(example.takes)}`", f"`{shape_words(example.gives)}`"
    if any(socket.many for socket in tensors):
        takes = f"two tensors of {takes}"
    elif sum(socket.required for socket in tensors) > 1:
        names = [socket.label for socket in tensors if socket.required]
        takes = f"{_listed(names)} of {takes} each"
    return f"{begin}: {takes} in, {gives} out. The batch is not counted."


def _listed(names: list[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]] if names[1:] else names)


def shape_words(shape: tuple[int, ...]) -> str:
    """Write a shape as cards do, for instance ``32 × 32 × 32 × 1``; a single axis with its unit."""
    return " × ".join(map(str, shape)) if len(shape) > 1 else f"{shape[0]} values"


def _input_rows(card: Card) -> list[tuple[str, ...]]:
    return [
        (socket.label, _type(socket), _default(socket), allowed(socket), f"{socket.help}{_need(socket)}")
        for socket in card.inputs
    ]


def _long_choices(card: Card) -> list[str]:
    """Return a paragraph for each long list of choices, which names all inputs that have it."""
    inputs: dict[tuple[str, ...], list[str]] = {}
    for socket in card.inputs:
        if len(socket.choices) > _FEW:
            inputs.setdefault(socket.choices, []).append(socket.label)
    return [
        f"**{', '.join(labels)}**: {', '.join(choice_label(choice) for choice in choices)}."
        for choices, labels in inputs.items()
    ]


def _type(socket: Input) -> str:
    words = " or ".join(kind.label for kind in (socket.type, *socket.also))
    return f"{words}, any number of links" if socket.many else words


def _default(socket: Input) -> str:
    if not socket.editable:
        return socket.when_empty or "a link"
    return value_text(socket, socket.default) or "empty"


def _need(socket: Input) -> str:
    return " *Needed.*" if socket.required else ""


def allowed(socket: Input) -> str:
    """Say which values may be typed; a dash where any may."""
    parts = []
    if len(socket.choices) > _FEW:
        parts.append(f"{len(socket.choices)} choices, see below")
    elif socket.choices:
        parts.append(", ".join(choice_label(choice) for choice in socket.choices))
    if socket.lengths:
        parts.append(lengths_text(socket))
    if socket.minimum is not None and socket.maximum is not None:
        parts.append(f"{socket.minimum:g} to {socket.maximum:g}")
    elif socket.minimum is not None:
        parts.append(f"{socket.minimum:g} or more")
    elif socket.maximum is not None and socket.above is None:
        parts.append(f"{socket.maximum:g} or less")
    if socket.above is not None:
        parts.append(f"above {socket.above:g}" + (f", {socket.maximum:g} or less" if socket.maximum else ""))
    if socket.wraps:
        parts.append(str(socket.wraps))
    if socket.optional:
        parts.append(f"empty ({socket.when_empty})")
    return "; ".join(parts) or "—"


def _table(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [heads, tuple("---" for _ in heads), *rows]
    return "\n".join("| " + " | ".join(_cell(cell) for cell in line) + " |" for line in lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
