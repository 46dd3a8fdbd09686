"""A card's help page as Markdown, written from the card's own data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cards import catalog
from cards.card import Card, Input, Kind
from cards.examples import EXAMPLES, Example
from cards.objects import OURS
from cards.papers import PAPERS
from cards.ranking import search_words
from cards.types import TENSOR
from cards.values import choice_label, lengths_text, value_text
from resources.translations import tr, tr_count

# More choices than these stand below the table, where they can flow.
_FEW = 5


def help_page(card: Card) -> str:
    """Return the page: what the card does, an example, its inputs with type, default and limits, and its outputs."""
    parts = [f"# {tr(card.title)}", tr(card.help), f"*{tr(card.family)}* · `{card.key}`{_factory(card)}"]
    if card.key in EXAMPLES:
        parts += [_heading(tr("Example")), _example(card, EXAMPLES[card.key])]
    if card.inputs:
        heads = (tr("Input"), tr("Type"), tr("Default"), tr("Allowed"), tr("What it does"))
        parts += [_heading(tr("Inputs")), _table(heads, _input_rows(card))]
    if lists := _long_choices(card):
        parts += [_heading(tr("Choices")), *lists]
    if card.outputs:
        rows = [(tr(output.label), tr(output.type.label), tr(output.help)) for output in card.outputs]
        parts += [_heading(tr("Outputs")), _table((tr("Output"), tr("Type"), tr("What it is")), rows)]
    if card.rules:
        labels = [[tr(socket.label) for name in rule.inputs if (socket := card.input(name))] for rule in card.rules]
        parts += [_heading(tr("Checked together")), "\n".join(f"- {_listed(names)}" for names in labels)]
    if card.omitted:
        omitted = [f"- `{name}`: {tr(reason)}." for name, reason in card.omitted.items()]
        parts += [_heading(tr("Left to the program")), "\n".join(omitted)]
    if card.key in PAPERS:
        parts += [_heading(tr("Paper")), f"{PAPERS[card.key]}."]
    if words := _other_names(card):
        parts += [_heading(tr("Also found as")), f"{', '.join(words)}."]
    return "\n\n".join(parts) + "\n"


def _other_names(card: Card) -> list[str]:
    words: dict[str, str] = {}
    for word in (*search_words(card), *card.synonyms):
        words.setdefault(word.lower(), word)  # a language may have taken it over, with a capital
    return list(words.values())


def _heading(words: str) -> str:
    return f"## {words}"


def index_page(families: Mapping[str, tuple[Card, ...]]) -> str:
    """Return a page that links the pages of all cards, by family."""
    count = sum(len(cards) for cards in families.values())
    told = tr("{cards} cards in {families} families.", cards=count, families=len(families))
    parts = [f"# {tr('Cards')}", told]
    for family, cards in families.items():
        lines = [f"- [{tr(card.title)}]({page_name(card)}): {tr(card.help)}" for card in cards]
        parts += [_heading(tr(family)), "\n".join(lines)]
    return "\n\n".join(parts) + "\n"


def page_name(card: Card) -> str:
    """Return the file name of a card's page."""
    return f"{card.key}.md"


def _factory(card: Card) -> str:
    if card.factory.startswith("keras."):
        return f" · Keras: `{card.factory}`"
    if card.factory.startswith(f"{OURS}."):
        own = tr("a layer of our own") if card.kind is Kind.LAYER else tr("of our own, since Keras lacks it")
        return f" · {own}"
    return ""


def _example(card: Card, example: Example) -> str:
    tensors = [socket for socket in card.inputs if socket.type is TENSOR]
    takes, gives = f"`{shape_words(example.takes)}`", f"`{shape_words(example.gives)}`"
    if any(socket.many for socket in tensors):
        takes = tr("two tensors of {shape}", shape=takes)
    elif sum(socket.required for socket in tensors) > 1:
        names = [tr(socket.label) for socket in tensors if socket.required]
        takes = tr("{names} of {shape} each", names=_listed(names), shape=takes)
    begin = _conditions(_link(example.lent), "" if tensors else _link("layers.RNN"))
    return tr("{begin}: {takes} in, {gives} out. The batch is not counted.", begin=begin, takes=takes, gives=gives)


def _conditions(lent: str, running: str) -> str:
    """Say under what conditions an example holds: with the layer of which card, and run by which."""
    if lent and running:
        return tr(
            "With its default values and the layer of the card {lent}, run by the card {running}",
            lent=lent,
            running=running,
        )
    if lent:
        return tr("With its default values and the layer of the card {lent}", lent=lent)
    if running:
        return tr("With its default values, run by the card {running}", running=running)
    return tr("With its default values")


def _link(key: str) -> str:
    card = catalog.find(key)
    return f"[{tr(card.title)}]({page_name(card)})" if card else ""


def _listed(names: list[str]) -> str:
    if not names[1:]:
        return "".join(names)
    return tr("{first} and {last}", first=", ".join(names[:-1]), last=names[-1])


def shape_words(shape: tuple[int, ...]) -> str:
    """Write a shape as cards do, for instance ``32 × 32 × 32 × 1``; a single axis with its unit."""
    return " × ".join(map(str, shape)) if len(shape) > 1 else tr_count("{count} value", "{count} values", shape[0])


def _input_rows(card: Card) -> list[tuple[str, ...]]:
    return [
        (tr(socket.label), _type(socket), _default(socket), allowed(socket), f"{tr(socket.help)}{_need(socket)}")
        for socket in card.inputs
    ]


def _long_choices(card: Card) -> list[str]:
    """Return a paragraph for each long list of choices, which names all inputs that have it."""
    inputs: dict[tuple[str, ...], list[str]] = {}
    for socket in card.inputs:
        if len(socket.choices) > _FEW:
            inputs.setdefault(socket.choices, []).append(tr(socket.label))
    return [
        f"**{', '.join(labels)}**: {', '.join(choice_label(choice) for choice in choices)}."
        for choices, labels in inputs.items()
    ]


def _type(socket: Input) -> str:
    words = tr(socket.type.label)
    for kind in socket.also:
        words = tr("{first} or {last}", first=words, last=tr(kind.label))
    return tr("{types}, any number of links", types=words) if socket.many else words


def _default(socket: Input) -> str:
    if not socket.editable:
        return tr(socket.when_empty) or tr("a link")
    return value_text(socket, socket.default) or tr("empty")


def _need(socket: Input) -> str:
    return f" *{tr('Needed.')}*" if socket.required else ""


def allowed(socket: Input) -> str:
    """Say which values may be typed; a dash where any may."""
    parts = []
    if len(socket.choices) > _FEW:
        parts.append(tr("{count} choices, see below", count=len(socket.choices)))
    elif socket.choices:
        parts.append(", ".join(choice_label(choice) for choice in socket.choices))
    if socket.lengths:
        parts.append(lengths_text(socket))
    if limits := _limits(socket):
        parts.append(limits)
    if socket.wraps:
        parts.append(tr(str(socket.wraps)))
    if socket.optional:
        parts.append(tr("empty ({meaning})", meaning=tr(socket.when_empty)))
    return "; ".join(parts) or "—"


def _limits(socket: Input) -> str:
    least, most, above = socket.minimum, socket.maximum, socket.above
    if least is not None and most is not None:
        return tr("{least:g} to {most:g}", least=least, most=most)
    if least is not None:
        return tr("{least:g} or more", least=least)
    if above is not None and most:
        return tr("above {above:g}, {most:g} or less", above=above, most=most)
    if above is not None:
        return tr("above {above:g}", above=above)
    return "" if most is None else tr("{most:g} or less", most=most)


def _table(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [heads, tuple("---" for _ in heads), *rows]
    return "\n".join("| " + " | ".join(_cell(cell) for cell in line) + " |" for line in lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
