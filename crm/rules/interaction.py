"""The touchpoint catalogue: every kind of interaction and what it usually is.

A kind tells its usual direction and depth, whether it gives or asks, whether
it invites an answer, whether it is quiet (it asks for no attention), and from
which stage on it is apt as a suggestion.

Depth: 0 passing (a reaction, a one-click wish), 1 light, 2 meaningful, 3 deep.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum, StrEnum
from typing import NamedTuple


class Direction(StrEnum):
    """Who acted."""

    OUT = "out"
    IN = "in"
    MUTUAL = "mutual"


class Give(IntEnum):
    """How much an interaction gave without asking anything."""

    NONE = 0
    SMALL = 1
    WHOLE = 2


class Stage(IntEnum):
    """The ladder: earned, and kept."""

    STRANGER = 0
    CONNECTED = 1
    ENGAGED = 2
    RAPPORT = 3
    TRUSTED = 4

    @property
    def label(self) -> str:
        return self.name.capitalize()


class Warmth(StrEnum):
    """What is alive now."""

    NEW = "new"
    WARM = "warm"
    COOLING = "cooling"
    DORMANT = "dormant"


class Kind(StrEnum):
    """Every kind of interaction."""

    MESSAGE = "message"
    COMMENT = "comment"
    REACTION = "reaction"
    INSIGHT = "insight"
    QUESTION = "question"
    ANSWER = "answer"
    THANKS = "thanks"
    CONGRATULATION = "congratulation"
    WISH = "wish"
    HELP = "help"
    INTRODUCTION = "introduction"
    RECOMMENDATION = "recommendation"
    ENDORSEMENT = "endorsement"
    CONDOLENCE = "condolence"
    ASK = "ask"
    CALL = "call"
    MEETING = "meeting"
    COFFEE = "coffee"
    EVENT = "event"
    INVITATION = "invitation"
    INTRODUCED = "introduced"
    NEED = "need"
    REQUEST = "request"
    STOP = "stop"
    NO = "no"
    BOUNCE = "bounce"
    OUT_OF_OFFICE = "out_of_office"
    PREMATURE_PITCH = "premature_pitch"


@dataclass(frozen=True, slots=True)
class Touchpoint:
    """One row of the catalogue.

    ``directions`` are those the kind may have, the usual one first. ``depth`` is
    the usual depth. ``give`` holds for an *out* of this kind; a meeting gives only
    when its log says so. ``invites_reply`` is the usual answer to "does this want
    something back?". ``apt_from`` is the first stage at which it may be suggested;
    None when it is never suggested.
    """

    kind: Kind
    label: str
    directions: tuple[Direction, ...]
    depth: int
    give: Give = Give.NONE
    invites_reply: bool = False
    quiet: bool = False
    inert: bool = False
    apt_from: Stage | None = None

    @property
    def direction(self) -> Direction:
        """The usual direction."""
        return self.directions[0]


_OUT, _IN, _BOTH = Direction.OUT, Direction.IN, Direction.MUTUAL
_EITHER = (_OUT, _IN)
_TOGETHER = (_BOTH,)

CATALOGUE: dict[Kind, Touchpoint] = {
    t.kind: t
    for t in (
        Touchpoint(
            Kind.MESSAGE,
            "message",
            (_OUT, _IN, _BOTH),
            1,
            invites_reply=True,
            apt_from=Stage.CONNECTED,
        ),
        Touchpoint(
            Kind.COMMENT,
            "comment",
            _EITHER,
            1,
            give=Give.SMALL,
            quiet=True,
            apt_from=Stage.STRANGER,
        ),
        Touchpoint(
            Kind.REACTION, "reaction", _EITHER, 0, quiet=True, inert=True, apt_from=Stage.STRANGER
        ),
        Touchpoint(
            Kind.INSIGHT,
            "insight",
            _EITHER,
            1,
            give=Give.WHOLE,
            quiet=True,
            apt_from=Stage.CONNECTED,
        ),
        Touchpoint(
            Kind.QUESTION, "question", _EITHER, 1, invites_reply=True, apt_from=Stage.CONNECTED
        ),
        Touchpoint(Kind.ANSWER, "answer", _EITHER, 1, give=Give.SMALL, apt_from=Stage.CONNECTED),
        Touchpoint(Kind.THANKS, "thanks", _EITHER, 1, give=Give.SMALL, apt_from=Stage.CONNECTED),
        Touchpoint(
            Kind.CONGRATULATION,
            "congratulation",
            _EITHER,
            1,
            give=Give.SMALL,
            apt_from=Stage.CONNECTED,
        ),
        Touchpoint(Kind.WISH, "wish", _EITHER, 0, inert=True, apt_from=Stage.CONNECTED),
        Touchpoint(Kind.HELP, "help", _EITHER, 2, give=Give.WHOLE, apt_from=Stage.ENGAGED),
        Touchpoint(
            Kind.INTRODUCTION,
            "introduction",
            _EITHER,
            2,
            give=Give.WHOLE,
            apt_from=Stage.ENGAGED,
        ),
        Touchpoint(
            Kind.RECOMMENDATION,
            "recommendation",
            _EITHER,
            2,
            give=Give.WHOLE,
            apt_from=Stage.RAPPORT,
        ),
        Touchpoint(Kind.ENDORSEMENT, "endorsement", _EITHER, 0, inert=True),
        Touchpoint(Kind.CONDOLENCE, "condolence", _EITHER, 2),
        Touchpoint(Kind.ASK, "ask", _EITHER, 1, invites_reply=True),
        Touchpoint(Kind.CALL, "call", _TOGETHER, 2, apt_from=Stage.ENGAGED),
        Touchpoint(Kind.MEETING, "meeting", _TOGETHER, 2, apt_from=Stage.ENGAGED),
        Touchpoint(Kind.COFFEE, "coffee", _TOGETHER, 2, apt_from=Stage.ENGAGED),
        Touchpoint(Kind.EVENT, "event", _TOGETHER, 1),
        Touchpoint(Kind.INVITATION, "invitation", _EITHER, 1),
        Touchpoint(Kind.INTRODUCED, "introduced", (_IN,), 0, inert=True),
        Touchpoint(Kind.NEED, "need", (_IN,), 1),
        Touchpoint(Kind.REQUEST, "request", (_IN,), 1, invites_reply=True),
        Touchpoint(Kind.STOP, "stop", (_IN,), 0, inert=True),
        Touchpoint(Kind.NO, "no", (_IN,), 0, inert=True),
        Touchpoint(Kind.BOUNCE, "bounce", (_IN,), 0, inert=True),
        Touchpoint(Kind.OUT_OF_OFFICE, "out of office", (_IN,), 0, inert=True),
        Touchpoint(Kind.PREMATURE_PITCH, "premature pitch", (_OUT,), 0, inert=True),
    )
}

MEETINGS = frozenset({Kind.CALL, Kind.MEETING, Kind.COFFEE, Kind.EVENT})
"""Kinds that are a meeting or a call: what Trusted needs one of."""


class Interaction(NamedTuple):
    """One interaction as the rules see it, for one contact. A person may have thousands, and a
    tuple is made several times as fast as a frozen dataclass.

    ``on`` is the user's local date, ``at`` the aware UTC instant. ``gave`` is what
    you gave in it, and ``recorded_on`` the later day on which a give was written down, None
    when it was the same. ``asks`` marks a favour you want (out). ``wants_reply`` marks
    what invites an answer, of either side; ``closed`` that you settled theirs
    without answering. ``pitch`` marks what reads as a pitch. ``people`` counts
    everyone in the thread, you included.
    """

    uid: str
    kind: Kind
    direction: Direction
    depth: int
    on: date
    at: datetime
    gave: Give = Give.NONE
    recorded_on: date | None = None
    asks: bool = False
    wants_reply: bool = False
    closed: bool = False
    pitch: bool = False
    people: int = 2
    interests: frozenset[str] = frozenset()
    note: str = ""


def is_live(interaction: Interaction, large_thread_people: int) -> bool:
    """Whether it can make an exchange, a give, an acknowledgement or a stage.

    What reads as a pitch, depth 0, a stop, a no, a bounce, an out-of-office and
    threads of more than ``large_thread_people`` are kept as what they were and
    count for nothing.
    """
    return (
        not interaction.pitch
        and interaction.depth > 0
        and not CATALOGUE[interaction.kind].inert
        and interaction.people <= large_thread_people
    )
