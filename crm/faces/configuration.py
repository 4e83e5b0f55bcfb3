"""The configuration that every face reads: where its file lies, and when a day begins."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TypeGuard

USUAL_HOUR = 4
"""The local day begins at four in the morning: who is up late is still in the day before."""
LATEST_HOUR = 12
LARGEST_BYTES = 100_000
"""A longer file is no configuration."""


def config_path() -> Path:
    """The file: ``CRM_CONFIG``, else ``config.toml`` in the platform's configuration folder."""
    named = os.environ.get("CRM_CONFIG")
    if named:
        return Path(named).expanduser()
    from platformdirs import user_config_path  # noqa: PLC0415  # only when no file is named

    return user_config_path("rapport", appauthor=False) / "config.toml"


def rollover_hour(path: Path) -> int:
    """The hour (0–12) at which the local day begins, as the configuration at ``path`` says;
    the usual one where it says none that can be. Never raises: the screen tells what is wrong."""
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST_BYTES + 1)
    except OSError:
        return USUAL_HOUR
    if b"day_begins" not in raw or len(raw) > LARGEST_BYTES:
        return USUAL_HOUR
    import tomllib  # noqa: PLC0415  # few have set it, and all commands read the hour

    try:
        told = tomllib.loads(raw.decode("utf-8")).get("day_begins")
    except (UnicodeDecodeError, tomllib.TOMLDecodeError):
        return USUAL_HOUR
    return told if is_hour(told) else USUAL_HOUR


def is_hour(told: object) -> TypeGuard[int]:
    """Whether a day may begin then."""
    return isinstance(told, int) and not isinstance(told, bool) and 0 <= told <= LATEST_HOUR
