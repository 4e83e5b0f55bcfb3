"""``docs/commands.md``, written from the commands' own help.

``python -m crm.cli.reference > docs/commands.md`` writes it again; a test compares.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator

import click

from crm import errors
from crm.cli.app import INTERRUPTED, READER_GONE, root

_INTRODUCTION = """\
# The commands

<!-- Written by `python -m crm.cli.reference`; do not edit. -->

`crm` without a command prints the list of today. `--book`, `--json` and `--no-color` may
stand before or after a command. People are named by a name, a part of it, an e-mail, or the
start of their uid; a name of several words needs quotes where other arguments follow.

Answers go to standard output, errors to standard error. With `--json` a call answers with one
object on standard output, also when it fails ([json.md](json.md)). Questions are only asked
in a terminal; elsewhere the error says what to type instead.

## Environment

| variable | meaning |
|---|---|
| `CRM_BOOK` | the book to use, as `--book` |
| `CRM_CONFIG` | the configuration of the screen ([configuration.md](configuration.md)) |
| `XDG_DATA_HOME` | where data folders lie on Linux; the book is `rapport/book.db` in it |
| `NO_COLOR` | any value: no colour, as `--no-color` |
| `CRM_ZONE` | your time zone by its IANA name, such as `Europe/Paris`; else the computer's |
| `CRM_NOW` | an ISO instant at which the clock stands still, for tests and trials |
| `ESCDELAY` | how long Escape may be the beginning of a sequence, in milliseconds; 20 |
| `CRM_TRACE` | any value: a fault in Rapport itself shows where; it may print private words |
"""


def commands_page() -> str:
    """The whole page."""
    parts = [_INTRODUCTION, _exit_codes(), *(_command(*named) for named in _all_commands())]
    return "\n".join(parts)


def _exit_codes() -> str:
    rows = ["## Exit codes", "", "| code | meaning |", "|---|---|", "| 0 | done |"]
    told: dict[int, str] = {1: "A fault in Rapport itself. The book is as it was."}
    for _name, error in inspect.getmembers(errors, inspect.isclass):
        # A case of another error has its code, and says nothing of it.
        if issubclass(error, errors.RapportError) and error.__base__ is errors.RapportError:
            told[error.exit_code] = (error.__doc__ or "").split(";")[0].strip().rstrip(".") + "."
    told[2] += " Also a mistake in how a command was called."
    told[INTERRUPTED] = "Interrupted by Ctrl-C."
    told[READER_GONE] = "Whoever read the output has gone."
    rows += [f"| {code} | {' '.join(told[code].split())} |" for code in sorted(told)]
    return "\n".join([*rows, ""])


def _all_commands() -> Iterator[tuple[str, click.Context, click.Command]]:
    top = click.Context(root, info_name="crm", **root.context_settings)
    yield "crm", top, root
    for name in root.list_commands(top):
        command = root.get_command(top, name)
        if command is None:
            continue
        context = click.Context(command, info_name=name, parent=top)
        yield f"crm {name}", context, command
        if isinstance(command, click.Group):
            for inner, below in command.commands.items():
                within = click.Context(below, info_name=inner, parent=context)
                yield f"crm {name} {inner}", within, below


def _command(title: str, context: click.Context, command: click.Command) -> str:
    context.terminal_width = 80
    return f"## {title}\n\n```text\n{command.get_help(context)}\n```\n"


if __name__ == "__main__":
    sys.stdout.write(commands_page())
