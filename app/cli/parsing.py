"""Reads a command line as `argparse` does, with argparse's own words in the language that is spoken."""

from __future__ import annotations

import re
import sys
from argparse import Action, ArgumentParser, HelpFormatter, _MutuallyExclusiveGroup
from collections.abc import Iterable
from typing import Any, NoReturn

from app.cli.refusals import REFUSED
from resources.translations import marked, tr

# What argparse objects to; the last one stands for all that it says of a single argument.
_OBJECTIONS = (
    marked("the following arguments are required: {names}"),
    marked("unrecognized arguments: {names}"),
    marked("ambiguous option: {option} could match {names}"),
    marked("argument {name}: invalid choice: {value} (choose from {choices})"),
    marked("argument {name}: expected one argument"),
    marked("argument {name}: expected at least one argument"),
    marked("argument {name}: ignored explicit argument {value}"),
    marked("argument {name}: {objection}"),
)


class Parser(ArgumentParser):
    """A parser with headings, usage and objections of its own, and the option for its help."""

    def __init__(self, *, has_commands: bool = False, **keywords: Any) -> None:
        """Prepare the groups under which arguments are listed.

        Args:
            has_commands: whether commands stand in the place of positional arguments.
            keywords: those of argparse.
        """
        super().__init__(add_help=False, formatter_class=_Formatter, **keywords)
        title = tr("positional arguments")
        if has_commands:
            self.commands = self.add_subparsers(title=title, dest="command", metavar=tr("COMMAND"), required=True)
        else:
            self.listed_positionals = self.add_argument_group(title)
        self.listed_options = self.add_argument_group(tr("options"))
        self.add_argument("-h", "--help", action="help", help=tr("show this help message and exit"))

    def add_argument(self, *names: Any, **keywords: Any) -> Action:
        """Add an argument where it is listed."""
        group = self.listed_options if names[0].startswith("-") else self.listed_positionals
        return group.add_argument(*names, **keywords)

    def error(self, message: str) -> NoReturn:
        """Say how the command is used, and what is wrong."""
        self.print_usage(sys.stderr)
        self.exit(REFUSED, tr("{program}: error: {message}", program=self.prog, message=_translated(message)) + "\n")


class _Formatter(HelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[Action],
        groups: Iterable[_MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, tr("usage: ") if prefix is None else prefix)


def _translated(message: str) -> str:
    for text in _OBJECTIONS:
        pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+?)", re.escape(text))
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return tr(text, **found.groupdict())
    return message
