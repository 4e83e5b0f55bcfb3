"""Long text in the user's own editor."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported

from crm.errors import NotUnderstood, RapportError
from crm.rules.text import clean

if TYPE_CHECKING:
    from textual.app import App

_USUAL = ("sensible-editor", "nano", "vim", "vi", "notepad")


def edit_text(app: App[None], text: str = "") -> str | None:
    """``text`` as the user leaves it in ``$VISUAL`` or ``$EDITOR``, cleaned; None where it
    was left unchanged or the editor failed, which is told.

    The file lies in a folder of its own that nobody else can read, and is gone afterwards.
    """
    try:
        edited = _edited(app, text)
    except RapportError as error:
        app.notify(f"{error.message}\n{error.hint}", severity="warning", markup=False)
        return None
    return None if edited == text else edited


def _edited(app: App[None], text: str) -> str:
    command = _command()
    with tempfile.TemporaryDirectory(prefix="rapport-") as folder:
        file = Path(folder) / "text.md"
        file.touch(mode=0o600)
        file.write_text(text, encoding="utf-8")
        try:
            with app.suspend(), _without_interrupt():
                code = _code_of([*command, str(file)])
        except SuspendNotSupported:
            raise NotUnderstood(
                "This terminal cannot be lent to an editor.", "Write it here instead."
            ) from None
        if code is None:
            raise NotUnderstood(
                f"The editor {command[0]} could not be started.", "Set EDITOR to yours."
            )
        if code != 0:
            raise NotUnderstood(f"{command[0]} failed.", "Nothing was changed.")
        try:
            found = file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            raise NotUnderstood("The edited text cannot be read.", "Nothing was changed.") from None
    edited = clean(found)
    if text.strip() and not edited.strip():
        raise NotUnderstood("The editor left nothing behind.", "Your words stand as they were.")
    # Editors end the last line; who changed nothing else has changed nothing.
    return text if edited.rstrip("\n") == text.rstrip("\n") else edited.rstrip("\n")


def _code_of(command: list[str]) -> int | None:
    """The exit code of a program; None where it could not be started. It does not raise: the
    terminal that was lent comes back only from a block that ends well."""
    try:
        return subprocess.run(command, check=False).returncode  # noqa: S603  # their editor
    except OSError:
        return None


def _command() -> list[str]:
    named = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    try:
        command = shlex.split(named)
    except ValueError:
        raise NotUnderstood("EDITOR cannot be read as a command.", "Set it to yours.") from None
    if command:
        return command
    for name in _USUAL:
        if found := shutil.which(name):
            return [found]
    raise NotUnderstood("There is no editor.", "Set EDITOR to yours.")


@contextmanager
def _without_interrupt() -> Iterator[None]:
    """Ctrl-C in the editor is the editor's. A handler of ours, unlike an ignored signal, is
    not inherited by it."""
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
