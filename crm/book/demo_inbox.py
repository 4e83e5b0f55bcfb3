"""What came into the inbox of the demo book, and whom its owner invited.

Everything is invented; days are counted back from today, as in ``demo_people``.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DemoRequest:
    """A request that waits; ``words`` are empty for none."""

    ago: int
    name: str
    role: str
    company: str
    words: str


@dataclass(frozen=True, slots=True)
class DemoInvitation:
    """An invitation that waits for an answer, and why it was sent."""

    ago: int
    name: str
    role: str
    company: str
    purpose: str
    words: str


REQUESTS = (
    DemoRequest(
        6, "Piet Hollanders", "", "Dijkwacht Delfzand", ""
    ),
    DemoRequest(
        3, "Corin Falkvard", "Business Development Manager", "Growthwise Partners",
        "Hi Robin, I just joined Growthwise and help consultants like you book 20 qualified calls "
        "a month. Do you have 15 minutes this week?",
    ),
    DemoRequest(
        1, "Odile Marchetaux", "Cartographer", "Atelier Nordlicht",
        "Your talk on open data made me redraw our flood maps. I teach the same to children in "
        "Lyon, with paper and pencils.",
    ),
)  # fmt: skip

INVITATIONS = (
    DemoInvitation(
        33, "Runa Isaksdottir", "Editor", "The Fjord Almanac",
        "her almanac keeps tide tables that anybody may copy",
        "Runa, your almanac lets anybody copy its tide tables, which made my week. I check open "
        "data for a living, and run by the sea.",
    ),
)  # fmt: skip
