"""The configuration of the screen: a TOML file with a theme and keys of the user's own.

What is wrong in it is told in words and left out; the screen opens all the same.
"""

from __future__ import annotations

import os
import re
import tempfile
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from crm.errors import FileUnreadable
from crm.tui.remapping import remapped
from crm.tui.themes import BY_WORD

_LARGEST_BYTES = 100_000
_KNOWN = {"theme", "keys"}
_THEME_LINE = re.compile(r"^[ \t]*theme[ \t]*=.*$", re.MULTILINE)
_TABLE = re.compile(r"^[ \t]*\[", re.MULTILINE)


@dataclass(frozen=True)
class Config:
    """What the user chose. ``path`` is where it is kept, None where nothing is; ``theme`` is
    empty when none was chosen; ``keys`` are action id -> keys; ``troubles`` sentences about
    what was left out."""

    path: Path | None = None
    theme: str = ""
    keys: Mapping[str, str] = field(default_factory=dict)
    troubles: tuple[str, ...] = ()


def config_path() -> Path:
    """The file: ``CRM_CONFIG``, else ``config.toml`` in the platform's configuration folder."""
    named = os.environ.get("CRM_CONFIG")
    if named:
        return Path(named).expanduser()
    from platformdirs import user_config_path  # noqa: PLC0415  # only when no file is named

    return user_config_path("rapport", appauthor=False) / "config.toml"


def read_config(path: Path) -> Config:
    """The configuration at ``path``; the usual one where there is no file. Never raises."""
    try:
        with path.open("rb") as file:
            raw = file.read(_LARGEST_BYTES + 1)
    except FileNotFoundError:
        return Config(path)
    except OSError as error:
        return Config(path, troubles=(f"The configuration cannot be read: {error.strerror}.",))
    if len(raw) > _LARGEST_BYTES:
        return Config(path, troubles=("The configuration is too long to be one.",))
    try:
        return replace(understood(raw.decode("utf-8")), path=path)
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        told = f"The configuration is no TOML: {error}. It was left aside."
        return Config(path, troubles=(told,))


def understood(text: str) -> Config:
    """What a configuration's text says. Raises :class:`tomllib.TOMLDecodeError`."""
    told = tomllib.loads(text)
    troubles = [f"“{name}” means nothing in the configuration." for name in told.keys() - _KNOWN]
    theme, wanted = told.get("theme", ""), told.get("keys", {})
    if not isinstance(theme, str):
        troubles.append("The theme must be text, such as “light”.")
        theme = ""
    if not isinstance(wanted, dict):
        troubles.append("The keys must be a table: [keys]")
        wanted = {}
    granted, refused = remapped(_flat(wanted))
    return Config(None, BY_WORD.get(theme, theme), granted, (*sorted(troubles), *refused))


def keep_theme(path: Path, theme: str) -> None:
    """Write the theme into the file, and leave all else in it as it is. Raises
    :class:`FileUnreadable` when it cannot be written."""
    word = next((word for word, name in BY_WORD.items() if name == theme), theme)
    setting = f'theme = "{word}"'
    try:
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        table = _TABLE.search(before)
        top, rest = (before[: table.start()], before[table.start() :]) if table else (before, "")
        if _THEME_LINE.search(top):
            top = _THEME_LINE.sub(lambda _: setting, top, count=1)
        else:
            top = f"{setting}\n{top}"
        tomllib.loads(top + rest)
        _write(path, top + rest)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise FileUnreadable(
            "The theme could not be kept in the configuration.", f"See {path}"
        ) from error


def _flat(table: Mapping[str, object], above: str = "") -> dict[str, object]:
    """``[keys] app.log = "L"`` is a table in a table for TOML; an id all the same."""
    found: dict[str, object] = {}
    for name, value in table.items():
        if isinstance(value, dict):
            found |= _flat(value, f"{above}{name}.")
        else:
            found[above + name] = value
    return found


def _write(path: Path, text: str) -> None:
    """Whole or not at all."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".config-")
    half = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        half.replace(path.resolve())
    except BaseException:
        half.unlink(missing_ok=True)
        raise
