"""Arguments and options that many commands share."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from crm.cli.session import Session

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

F = TypeVar("F", bound=Callable[..., Any])


def shared_options(*, hidden: bool) -> list[click.Parameter]:
    """``--book``, ``--json`` and ``--no-color``: they may stand before or after a command."""
    return [
        click.Option(
            ["--book"],
            type=click.Path(path_type=Path),
            metavar="PATH",
            help="The book to use. Also: CRM_BOOK.",
            expose_value=False,
            hidden=hidden,
            callback=_set_book,
        ),
        click.Option(
            ["--json"],
            is_flag=True,
            help="Answer with one JSON object, for scripts.",
            expose_value=False,
            hidden=hidden,
            callback=_set_json,
        ),
        click.Option(
            ["--no-color"],
            is_flag=True,
            help="Plain text. NO_COLOR is honoured too.",
            expose_value=False,
            hidden=hidden,
            callback=_set_plain,
        ),
    ]


def _set_book(ctx: click.Context, _: click.Parameter, value: Path | None) -> None:
    if value is not None:
        ctx.ensure_object(Session).book_path = value.expanduser()


def _set_json(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if value:
        ctx.ensure_object(Session).json = True


def _set_plain(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if value:
        ctx.ensure_object(Session).no_color = True


class Command(click.Command):
    """A command that takes the shared options too, and examples in its help."""

    def __init__(self, *args: Any, examples: str = "", **kwargs: Any) -> None:
        kwargs.setdefault("no_args_is_help", False)
        super().__init__(*args, **kwargs)
        self.params.extend(shared_options(hidden=True))
        self.examples = [line.strip() for line in examples.strip().splitlines() if line.strip()]

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        super().format_epilog(ctx, formatter)
        if self.examples:
            with formatter.section("Examples"):
                for example in self.examples:
                    formatter.write(f"{'':{formatter.current_indent}}{example}\n")


class Group(click.Group):
    """A command with commands of its own; without one, it does the first thing."""

    command_class = Command

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs["invoke_without_command"] = True
        super().__init__(*args, **kwargs)
        self.params.extend(shared_options(hidden=True))


class Who(click.ParamType):  # type: ignore[type-arg]  # generic in newer clicks only
    """Somebody in the book: a name, a part of it, an e-mail or the start of a uid."""

    name = "who"

    def shell_complete(
        self, ctx: click.Context, _: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """Names in the book that begin like this, else those that hold it: a shell completes
        what all have in common. Never fails: no book, no names."""
        from click.shell_completion import CompletionItem  # noqa: PLC0415  # only for a Tab

        from crm.rules.filters import Filter  # noqa: PLC0415  # as above
        from crm.rules.text import fold  # noqa: PLC0415  # as above

        session = Session()
        session.book_path = ctx.find_root().params.get("book") or None
        try:
            with session.book() as book:
                lines, _total = book.contacts(Filter(words=incomplete), limit=30)
        except Exception:  # whatever it is, a Tab must not print it
            return []
        begun = fold(incomplete)
        held = [line for line in lines if begun in fold(line.name)]
        begin = [line for line in held if fold(line.name).startswith(begun)]
        return [CompletionItem(line.name, help=line.company or None) for line in begin or held]


class Day(click.ParamType):  # type: ignore[type-arg]  # as above
    """A day in words: ``yesterday``, ``last fri``, ``3 mar``, ``2026-03-01``."""

    name = "day"

    def __init__(self, *, future: bool = False) -> None:
        self.future = future

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day; a usage error when it is not certain which one is meant."""
        if isinstance(value, date):
            return value
        from crm.rules.phrase import understand_date  # noqa: PLC0415  # few commands name a day

        session = ctx.find_object(Session) if ctx else None
        today = (session or Session()).clock.today()
        on = understand_date(str(value), today, future=self.future)
        if on is None:
            self.fail(
                f"{value!r} is not certainly one day. Write it as 2026-11-20, "
                f"or in words: {'fri, in 2 weeks' if self.future else 'yesterday, last fri'}.",
                param,
                ctx,
            )
        return on


def who_argument(function: F) -> F:
    """The one person a command is about, as the argument WHO."""
    return click.argument("who", type=Who(), metavar="WHO")(function)


def who_words(function: F) -> F:
    """As :func:`who_argument`, for commands with no other argument: no quotes needed."""
    return click.argument(
        "who", type=Who(), metavar="WHO", nargs=-1, required=True, callback=_joined
    )(function)


def day_words(function: F) -> F:
    """A day to come, for commands with no other argument, as DAY: no quotes needed."""
    return click.argument("day", metavar="DAY", nargs=-1, required=True, callback=_day_ahead)(
        function
    )


def _day_ahead(ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> date:
    return Day(future=True).convert(" ".join(value), param, ctx)


def _joined(_: click.Context, __: click.Parameter, value: tuple[str, ...]) -> str:
    return " ".join(value)
