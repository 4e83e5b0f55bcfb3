"""The command lint: how words read, before they are sent or after they came."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import click

from crm.cli import json_lint
from crm.cli.params import Command
from crm.cli.session import Json, Session, pass_session
from crm.errors import FileUnreadable, NotUnderstood, RapportError

if TYPE_CHECKING:
    from crm.rules.pitch import Context

STAGES = ("stranger", "connected", "engaged", "rapport", "trusted")
DIRECTIONS = ("out", "in")
STDIN = "-"
LONGEST_LINE = 16_000_000
"""Bytes of a line of JSON that are read. Ours; nobody sends a message as long."""


class LinesUnreadable(FileUnreadable):
    """Some lines were no messages: each was told in its place, the others were judged."""


@click.command(
    "lint",
    cls=Command,
    examples="""
    crm lint message.txt
    echo "Could we have a quick call?" | crm lint
    crm lint --stage stranger --direction in message.txt
    crm lint --to ana draft.txt
    crm lint --jsonl messages.jsonl
    """,
)
@click.argument("file", default=STDIN, required=False)
@click.option("--jsonl", is_flag=True, help="Judge one JSON object a line, with a text each.")
@click.option("--stage", type=click.Choice(STAGES), help="How far the two have come.")
@click.option("--direction", type=click.Choice(DIRECTIONS), help="Whether you write it or got it.")
@click.option("--to", "who", metavar="NAME", help="For somebody in the book: with what is known.")
@pass_session
def lint_command(
    session: Session,
    file: str,
    jsonl: bool,
    stage: str | None,
    direction: str | None,
    who: str | None,
) -> None:
    """Whether it reads like a pitch: where, and why.

    It says what to do instead as well. Reads FILE, or standard input without one. The
    verdict is personal, generic (asks for
    nothing, but could go to anyone), pitch (wants or sells something), or unknown (nothing
    to judge, or a language that the check does not know). It changes nothing, and needs a
    book only with --to.

    With --jsonl each line is an object with a text, and may have a stage, a direction and
    an id; each is answered with one object, in the same order. A line that cannot be read
    is answered with an error, and the exit code is then 7. Empty lines are passed over.
    """
    if jsonl and who is not None:
        raise NotUnderstood("--to goes with one text, not with --jsonl.")
    if jsonl:
        # Every line has its own object; what the run came to is told apart from them.
        session.json = False
        _judge_lines(file, {"stage": stage, "direction": direction})
        return
    text = _decoded(_read(file))
    context = _context(stage, direction) if who is None else _known(session, who, stage, direction)
    from crm.rules.pitch import judge_text  # noqa: PLC0415  # --help needs no check

    judged = judge_text(text, context)

    def human(page: Any) -> None:
        from crm.cli import render_lint  # noqa: PLC0415  # scripts need no page

        render_lint.judged(page, text, judged, context)

    session.answer(lambda: json_lint.judged(text, judged), human)


def _known(session: Session, who: str, stage: str | None, direction: str | None) -> Context:
    from dataclasses import replace  # noqa: PLC0415

    given = _context(stage, direction)
    with session.book() as book:
        known = book.words_context(who)
    return replace(
        known,
        stage=known.stage if given.stage is None else given.stage,
        direction=known.direction if given.direction is None else given.direction,
    )


def _context(stage: object, direction: object) -> Context:
    """A stage or direction that there is not counts as not given: lines come from elsewhere."""
    from crm.rules.interaction import Direction, Stage  # noqa: PLC0415  # --help needs no rules
    from crm.rules.pitch import Context  # noqa: PLC0415

    at, way = _word(stage), _word(direction)
    return Context(
        stage=Stage[at.upper()] if at in STAGES else None,
        direction=Direction(way) if way in DIRECTIONS else None,
    )


def _word(given: object) -> str:
    return given.strip().lower() if isinstance(given, str) else ""


def _opened(file: str) -> BinaryIO:
    if file == STDIN:
        return sys.stdin.buffer
    try:
        return Path(file).open("rb")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise FileUnreadable(
            f"{file} cannot be read: {reason}.", "Name a text file, or - for standard input."
        ) from None


def _read(file: str) -> bytes:
    with _opened(file) as source:
        try:
            return source.read()
        except OSError as error:
            raise FileUnreadable(f"{file} cannot be read: {error.strerror}.") from None


def _decoded(data: bytes) -> str:
    """The text, whatever its encoding: a mark at its beginning is honoured, what is no UTF-8
    is shown as a replacement."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    return data.decode("utf-8-sig", "replace")


def _judge_lines(file: str, given: dict[str, str | None]) -> None:
    bad = 0
    write = sys.stdout.write
    with _opened(file) as source:
        for number, line in _lines(source):
            try:
                answer = _judged_line(line, given)
            except RapportError as error:
                bad += 1
                answer = json_lint.error(number, error, _id_of(line))
            write(json.dumps(answer, sort_keys=True) + "\n")
    sys.stdout.flush()
    if bad:
        raise LinesUnreadable(
            f"{bad} of the lines could not be read; the others were judged.",
            "Each is told in its place, as an error with its line.",
        )


def _lines(source: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """The lines that say something, with their numbers from 1; one that is too long is cut,
    and so cannot be read."""
    number = 0
    while line := source.readline(LONGEST_LINE):
        if len(line) == LONGEST_LINE and not line.endswith(b"\n"):
            while (more := source.readline(LONGEST_LINE)) and not more.endswith(b"\n"):
                pass
        number += 1
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if line.strip():
            yield number, line


def _judged_line(line: bytes, given: dict[str, str | None]) -> Json:
    from crm.rules.pitch import judge_text  # noqa: PLC0415  # --help needs no check

    row = _row(line)
    text = row.get("text")
    if not isinstance(text, str):
        raise NotUnderstood("The object has no text.", 'Write it as {"text": "…"}.')
    context = _context(
        row.get("stage") or given["stage"], row.get("direction") or given["direction"]
    )
    answer = json_lint.judged(text, judge_text(text, context))
    if "id" in row:
        answer["id"] = row["id"]
    return answer


def _row(line: bytes) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        raise NotUnderstood("The line is no JSON object.", 'Write it as {"text": "…"}.') from None
    if not isinstance(row, dict):
        raise NotUnderstood("The line is no JSON object.", 'Write it as {"text": "…"}.')
    return row


def _id_of(line: bytes) -> object:
    try:
        return _row(line).get("id")
    except RapportError:
        return None
