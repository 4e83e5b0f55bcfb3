"""The configuration of the screen: a TOML file with a theme, keys and more of the user's own.

What is wrong in it is told in words and left out; the screen opens all the same.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from crm.errors import FileUnreadable
from crm.faces.configuration import LARGEST_BYTES, LATEST_HOUR, USUAL_HOUR, config_path, is_hour
from crm.tui.remapping import remapped
from crm.tui.themes import BY_WORD

__all__ = ["Config", "config_path", "keep", "keep_theme", "read_config", "understood"]

_KNOWN = {"theme", "keys", "ascii", "day_begins"}
_LINE = re.compile(r"\(at line (\d+)")
_TABLE = re.compile(r"^[ \t]*\[", re.MULTILINE)


@dataclass(frozen=True)
class Config:
    """What the user chose. ``path`` is where it is kept, None where nothing is; ``theme`` is
    empty when none was chosen; ``keys`` are action id -> keys; ``troubles`` sentences about
    what was left out. ``ascii`` draws in ASCII alone, None where the terminal decides;
    ``day_begins`` is the hour (0–12) at which the local day begins."""

    path: Path | None = None
    theme: str = ""
    keys: Mapping[str, str] = field(default_factory=dict)
    troubles: tuple[str, ...] = ()
    ascii: bool | None = None
    day_begins: int = USUAL_HOUR


def read_config(path: Path) -> Config:
    """The configuration at ``path``; the usual one where there is no file. Never raises."""
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST_BYTES + 1)
    except FileNotFoundError:
        return Config(path)
    except OSError as error:
        return Config(path, troubles=(f"The configuration cannot be read: {error.strerror}.",))
    if len(raw) > LARGEST_BYTES:
        return Config(path, troubles=("The configuration is too long to be one.",))
    try:
        return replace(understood(raw.decode("utf-8")), path=path)
    except UnicodeDecodeError:
        told = "The configuration is not in UTF-8. All of it was left out."
        return Config(path, troubles=(told,))
    except ValueError as error:
        line = _LINE.search(str(error))
        where = f" in line {line[1]}" if line else " at its end"
        told = (
            f"The configuration is not understood{where}: is a quote or a bracket missing there? "
            "All of it was left out."
        )
        return Config(path, troubles=(told,))


def understood(text: str) -> Config:
    """What a configuration's text says. Raises :class:`ValueError` where it is no TOML."""
    import tomllib  # noqa: PLC0415  # the first frame waits for it only where there is a file

    told = tomllib.loads(text)
    troubles = [f"“{name}” means nothing in the configuration." for name in told.keys() - _KNOWN]
    theme, wanted = told.get("theme", ""), told.get("keys", {})
    if not isinstance(theme, str):
        troubles.append("The theme must be text, such as “light”.")
        theme = ""
    if not isinstance(wanted, dict):
        troubles.append("The keys must be a table: [keys]")
        wanted = {}
    plain, hour = told.get("ascii"), told.get("day_begins", USUAL_HOUR)
    if plain is not None and not isinstance(plain, bool):
        troubles.append("ascii is true or false.")
        plain = None
    if not is_hour(hour):
        troubles.append(f"day_begins is an hour from 0 to {LATEST_HOUR}.")
        hour = USUAL_HOUR
    granted, refused = remapped(_flat(wanted))
    all_troubles = (*sorted(troubles), *refused)
    return Config(None, BY_WORD.get(theme, theme), granted, all_troubles, plain, hour)


def keep_theme(path: Path, theme: str) -> None:
    """Keep the theme of this name; raises as :func:`keep`."""
    keep(path, "theme", next((word for word, name in BY_WORD.items() if name == theme), theme))


def keep(path: Path, name: str, value: str | int | bool) -> None:
    """Write one setting into the file, and leave all else in it as it is. Raises
    :class:`FileUnreadable` when it cannot be written."""
    import json  # noqa: PLC0415  # the first frame need not wait for it

    setting = f"{name} = {json.dumps(value, ensure_ascii=False)}"
    try:
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        table = _TABLE.search(before)
        top, rest = (before[: table.start()], before[table.start() :]) if table else (before, "")
        standing = re.compile(rf"^[ \t]*{name}[ \t]*=.*$", re.MULTILINE)
        if standing.search(top):
            top = standing.sub(lambda _: setting, top, count=1)
        else:
            top = f"{setting}\n{top}"
        understood(top + rest)
        _write(path, top + rest)
    except (OSError, ValueError) as error:
        raise FileUnreadable(
            f"{name} could not be kept in the configuration.", f"See {path}"
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
