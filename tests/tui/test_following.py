"""Whatever another program changes is on every open screen within a second, without a key."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from textual.pilot import Pilot

from .test_trouble import until
from .world import Hands, driven, settled, text_of

WIDE, USUAL = (130, 40), (80, 24)
FROM_TIA = "crm inbox add --from 'Tia Fern' I loved your talk about old boats"


@dataclass(frozen=True)
class Followed:
    """A screen that is gone to by keys, what another program does, and what then stands there."""

    keys: Sequence[str]
    command: str
    shown: str
    size: tuple[int, int] = USUAL


OARS = "crm promise made 'Ana Lopes' oars --due 2026-11-20"
BORN = "crm date 'Ana Lopes' birthday 22 nov"
MAST = "crm log 'coffee with Ana Lopes today: saw the mast'"
NO_PITCH = "crm bound 'Ana Lopes' no-pitch --reason 'she said so'"
LOFT = "crm offering add 'Sail loft' --interest 'old boats'"
HERS = ("2", "enter")
SCREENS = {
    "today": Followed((), OARS, "oars"),
    "today, ahead": Followed((), BORN, "22 Nov"),
    "today, beside the list": Followed((), "crm edit 'Ana Lopes' --role Sailor", "Sailor", WIDE),
    "contacts": Followed("2", "crm add 'Zoe Quill'", "Zoe Quill"),
    "contacts, a line": Followed("2", "crm place 'Cleo Marsh' inner", "inner"),
    "contacts, beside the list": Followed("2", OARS, "oars", WIDE),
    "contacts, searched": Followed(("2", "/", "z", "o", "e"), "crm add 'Zoe Quill'", "Zoe Quill"),
    "contact": Followed(HERS, MAST, "saw the mast", WIDE),
    "contact, its header": Followed(HERS, "crm place 'Ana Lopes' inner", "Inner"),
    "contact, its boundaries": Followed(HERS, NO_PITCH, "no pitch", WIDE),
    "insights": Followed("3", "crm insight add 'On tar' --about 'old boats'", "On tar"),
    "offerings": Followed("4", LOFT, "Sail loft"),
    "week": Followed("5", BORN, "birthday", WIDE),
    "inbox": Followed("6", FROM_TIA, "Tia Fern"),
    "triage": Followed("7", "crm log 'coffee with Cleo Marsh today'", "Cleo Marsh"),
    "settings": Followed("9", "crm capacity 5 5 5 5 5 0 0", "5 5 5 5 5 0 0"),
    "writing": Followed(("2", "w"), OARS, "oars", WIDE),
}


@pytest.mark.usefixtures("_follows")
@pytest.mark.parametrize("name", SCREENS)
def test_a_change_of_another_program_is_seen(
    path: Path, hands: Hands, tmp_path: Path, name: str
) -> None:
    screen = SCREENS[name]
    environment = {
        **os.environ, "HOME": str(tmp_path), "CRM_BOOK": str(path), "CRM_ZONE": "UTC",
        "CRM_NOW": hands.at.isoformat(),
    }  # fmt: skip

    async def drive(pilot: Pilot[None]) -> None:
        for key in screen.keys:
            await pilot.press({"/": "slash"}.get(key, key))
            await settled(pilot)
        assert screen.shown not in text_of(pilot.app)
        words = [sys.executable, "-m", *shlex.split(screen.command)]
        subprocess.run(words, env=environment, check=True, capture_output=True, timeout=600)
        await until(pilot, lambda: screen.shown in text_of(pilot.app))

    driven(path, hands, drive, size=screen.size)
