"""Writing in the user's own editor: the words above, the facts below as comments."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from crm.errors import NotUnderstood
from crm.faces.page import wrap
from crm.rules.text import clean, clean_line

if TYPE_CHECKING:
    from crm.rules.remark import Remark

CUT = "# ------ Your words stand above. Nothing from here on is sent. ------"
_WIDTH = 74


def sheet(words: str, parts: Iterable[tuple[str, str]], advice: Sequence[Remark] = ()) -> str:
    """What the editor is opened on."""
    lines = [clean(words).rstrip() or "", "", CUT, "#"]
    for remark in advice:
        said = clean_line(f"{remark.reason} {remark.instead}")
        lines += [f"# ! {piece}" for piece in wrap(said, _WIDTH)]
    if advice:
        lines.append("#")
    for label, fact in parts:
        first, *rest = wrap(clean_line(fact), _WIDTH - 12)
        lines.append(f"# {label:<10}  {first}")
        lines += [f"# {'':<10}  {piece}" for piece in rest]
    return "\n".join([*lines, ""])


def words_of(text: str) -> str:
    """The words of a sheet: what stands above the cut, without lines that begin with ``# ``."""
    above = clean(text).split(CUT, 1)[0]
    kept = [line for line in above.split("\n") if line.rstrip() != "#" and line[:2] != "# "]
    return "\n".join(kept).strip()


def edited(text: str) -> str | None:
    """``text`` after the user's editor (``VISUAL``, ``EDITOR``); None when it was left without
    saving. Raises :class:`NotUnderstood` where no editor starts, and where one emptied a file
    that held words."""
    import click  # noqa: PLC0415  # few write in an editor

    try:
        done = click.edit(text, extension=".txt")
    except click.ClickException as error:
        named = os.environ.get("VISUAL") or os.environ.get("EDITOR") or "of the system"
        raise NotUnderstood(
            f"The editor {named} failed, or could not be started.",
            "Nothing was changed. EDITOR names the editor to use.",
        ) from error
    except UnicodeDecodeError as error:
        raise NotUnderstood("The editor left something that is no text.", "") from error
    except ValueError as error:
        raise NotUnderstood("EDITOR cannot be read as a command.", "Set it to yours.") from error
    if done is not None and not str(done).strip() and words_of(text):
        raise NotUnderstood("The editor left nothing behind.", "Your words stand as they were.")
    return None if done is None else str(done)
