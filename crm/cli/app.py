"""The command ``crm``: finds the command that is asked for, and tells errors in words."""

from __future__ import annotations

import difflib
import importlib
import os
import sys
from collections.abc import Sequence

import click

from crm.cli.params import shared_options
from crm.cli.session import Session
from crm.errors import Ambiguous, FileUnreadable, NotUnderstood, RapportError

COMMANDS = {
    "today": "day",
    "open": "tui",
    "log": "log",
    "draft": "drafting",
    "lint": "lint",
    "show": "people",
    "contacts": "contacts",
    "search": "people",
    "correct": "correct",
    "add": "people",
    "edit": "people",
    "delete": "people",
    "forget": "forgetting",
    "note": "about",
    "purpose": "about",
    "interest": "about",
    "bound": "about",
    "common": "common",
    "insight": "insights",
    "notice": "signals",
    "signals": "signals",
    "heard": "heard",
    "invite": "invitations",
    "invitations": "invitations",
    "inbox": "inbox",
    "date": "signals",
    "dates": "signals",
    "feed": "feeds",
    "promise": "promises",
    "settle": "promises",
    "introduce": "introductions",
    "week": "week",
    "calendar": "week",
    "place": "circles",
    "triage": "circles",
    "rest": "pace",
    "quiet": "pace",
    "capacity": "pace",
    "why": "day",
    "timeline": "timeline",
    "offering": "offers",
    "offer": "offers",
    "undo": "undo",
    "redo": "undo",
    "init": "keeping",
    "import": "keeping",
    "check": "keeping",
    "demo": "demo",
    "daemon": "daemon",
    "completion": "keeping",
}
"""Command -> the module of ``crm.cli`` that holds it, loaded only when it is needed."""

COMPLETING = "_CRM_COMPLETE"
"""Set by the shell's completion while it asks what fits."""
INTERRUPTED = 130
READER_GONE = 141


class Root(click.Group):
    """Loads a command when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"crm.cli.{COMMANDS[cmd_name]}")
        command: click.Command = getattr(module, f"{cmd_name}_command")
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            near = difflib.get_close_matches(args[0], COMMANDS, n=1)
            meant = f" Did you mean crm {near[0]}?" if near else ""
            raise click.UsageError(f"There is no command {args[0]!r}.{meant}", ctx)
        return super().resolve_command(ctx, args)


@click.command(
    cls=Root,
    invoke_without_command=True,
    params=shared_options(hidden=False),
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 90},
    epilog="Begin with: crm demo; then crm open, which sets up your own book with you. "
    "Without a command: the list of today. Exit codes and examples: docs/commands.md.",
)
@click.version_option(package_name="rapport-crm", prog_name="crm")
@click.pass_context
def root(ctx: click.Context) -> int | None:
    """Rapport: a friend first, a salesperson second. Keeps the people you care about
    in one private file, and says each day whom to turn to, and why."""
    session = ctx.ensure_object(Session)
    if ctx.invoked_subcommand is not None:
        return None
    if not session.path.exists() and not session.json:
        from crm.cli.render_keeping import welcome  # noqa: PLC0415  # only on the very first run

        session.say(welcome)
        return 6
    from crm.cli.day import today_command  # noqa: PLC0415  # loaded like every command

    ctx.invoke(today_command)
    return None


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code. Errors are told in words, on standard
    error, or as one JSON object on standard output after ``--json``."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    _be_lenient_with_letters()
    try:
        code = _run(words)
        sys.stdout.flush()
    except BrokenPipeError:
        # The interpreter flushes once more when it leaves: let it do so into nothing.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return READER_GONE
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _run(words: list[str]) -> int:
    try:
        code = root.main(
            args=words, prog_name="crm", complete_var=COMPLETING, standalone_mode=False
        )
    except click.Abort:
        return INTERRUPTED
    except SystemExit as left:
        # Click leaves like this after a Tab, and when nobody reads any more.
        if COMPLETING in os.environ:
            raise
        raise BrokenPipeError from left
    except BrokenPipeError:
        raise
    except Exception as error:
        if os.environ.get("CRM_TRACE"):
            raise
        return _tell(words, *_in_words(error))
    return code if isinstance(code, int) else 0


def _in_words(error: Exception) -> tuple[RapportError, int]:
    """What went wrong, for the user, and the exit code."""
    if isinstance(error, RapportError):
        return error, error.exit_code
    if isinstance(error, click.UsageError):
        command = error.ctx.command_path if error.ctx else "crm"
        return NotUnderstood(error.format_message(), f"Try: {command} --help"), 2
    if isinstance(error, click.ClickException):
        return NotUnderstood(error.format_message()), 2
    if isinstance(error, OSError):
        where = f": {error.filename}" if error.filename else ""
        return FileUnreadable(f"{error.strerror or type(error).__name__}{where}."), 7
    # A traceback would print what the book holds about people.
    return RapportError(
        f"Something went wrong inside Rapport ({type(error).__name__}).",
        "The book is as it was. CRM_TRACE=1 shows where, and may print private words.",
    ), 1


def _tell(words: list[str], error: RapportError, exit_code: int) -> int:
    options = words[: words.index("--")] if "--" in words else words
    candidates = error.candidates if isinstance(error, Ambiguous) else ()
    session = Session()
    if "--json" in options:
        from crm.cli.as_json import error_object  # noqa: PLC0415  # only scripts need it

        session.print_json(error_object(error, exit_code))
        return exit_code
    page = session.page()
    page.colour = False
    page.say(error.message)
    for uid, what in candidates:
        page.say(what, mark=f"{uid[:8]}  ", indent=2)
    if error.hint:
        page.say(error.hint)
    click.echo(page.text(), nl=False, err=True)
    return exit_code


def _be_lenient_with_letters() -> None:
    """A terminal that cannot show a letter gets a question mark, never a traceback."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="replace")
