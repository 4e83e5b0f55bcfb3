"""What lies on the shelf of the demo book, which dates are known, and who should meet whom.

Everything is invented; days are counted back from today, as in ``demo_people``.
"""

from __future__ import annotations

from dataclasses import dataclass

from crm.rules.signals import SignalKind


@dataclass(frozen=True, slots=True)
class DemoInsight:
    """Something worth sharing; ``own`` is about an offering."""

    ago: int
    title: str
    link: str
    interests: tuple[str, ...]
    take: str = ""
    own: bool = False


@dataclass(frozen=True, slots=True)
class DemoDate:
    """A day of somebody's year, so many days from today."""

    who: str
    label: str
    ahead: int
    year: int | None = None


@dataclass(frozen=True, slots=True)
class DemoNews:
    """Something noticed about somebody."""

    who: str
    kind: SignalKind
    ago: int
    text: str
    link: str = ""
    where: str = ""


@dataclass(frozen=True, slots=True)
class DemoIntroduction:
    """Two who should meet; both were asked when it was begun, and ``agreed`` since."""

    first: str
    second: str
    why: str
    begun: int
    agreed: int


INSIGHTS = (
    DemoInsight(200, "The sensor that was right", "https://example.org/gauges/right",
                ("open data", "data quality"),
                "Everybody filtered the outlier. It was the flood."),
    DemoInsight(150, "Forty ways to write an address", "https://example.org/addresses",
                ("data quality", "maps"), "Number seventeen is how my grandmother wrote hers."),
    DemoInsight(120, "What August leaves alive", "https://example.net/roofs/august",
                ("urban gardening",), "The list at the end is worth more than the photographs."),
    DemoInsight(95, "Borrowing, explained with a library card", "https://example.org/borrowing",
                ("rust", "teaching"), "I finally have an answer for the back row."),
    DemoInsight(70, "A trail is a promise", "https://example.net/trails/promise",
                ("trail running", "maps"), "On closing paths before they close themselves."),
    DemoInsight(60, "Letters that nobody had to read twice", "https://example.org/letters",
                ("clear writing",), "Before and after, forty times, with the complaints counted."),
    DemoInsight(45, "Rye at twelve degrees", "https://example.net/rye/cold", ("sourdough",),
                "Two days slower and I cannot go back."),
    DemoInsight(30, "The bridge of a tune", "https://example.net/tunes/bridge", ("jazz",),
                "Listen to the second chorus before reading on."),
    DemoInsight(21, "How to publish your mistakes", "https://example.org/errata",
                ("open data", "clear writing"),
                "A changelog for facts: who found it, what it changed."),
    DemoInsight(12, "Teaching with wrong answers", "https://example.org/wrong-answers",
                ("teaching",), "The wrong answers are sorted by what they know."),
    DemoInsight(6, "Old town plans, laid over new ones", "https://example.net/plans/overlay",
                ("maps",), "The river moved; the property lines did not."),
    DemoInsight(3, "A compiler for tired people", "https://example.org/tired-compiler",
                ("rust",), "Error messages as letters to somebody at midnight."),
    DemoInsight(2, "Our own health check, in one page", "https://example.com/health-check",
                ("data quality",), own=True),
)  # fmt: skip

DATES = (
    DemoDate("yusuf", "birthday", 0),
    DemoDate("noor", "birthday", 5),
    DemoDate("davit", "birthday", 9),
    DemoDate("ilse", "birthday", 17, 1971),
    DemoDate("hanna", "ten years at the city", 23),
    DemoDate("elias", "birthday", 26),
    DemoDate("ana_p", "opening of her exhibition", 12),
    DemoDate("kenji", "birthday", 61),
    DemoDate("priya", "birthday", -40),
)

NEWS = (
    DemoNews("meiling", SignalKind.NEW_JOB, 3, "Now leads the data group at Lotus Ledger",
             where="her profile"),
    DemoNews("olu", SignalKind.POST, 1, "On lending weather stations to readers",
             "https://example.org/wharfside/stations", "the library's page"),
    DemoNews("joonho", SignalKind.POST, 2, "On manuals that nobody can follow",
             "https://example.net/rivers/manuals", "LinkedIn"),
    DemoNews("elias", SignalKind.POST, 40, "The street trees now have ages",
             "https://example.org/trees/ages", "the city's page"),
    DemoNews("aroha", SignalKind.AWARD, 4, "The reserve's prize for paths that heal",
             "https://example.net/reserves/prize", "the regional paper"),
    DemoNews("dmitri", SignalKind.MOVE, 6, "Moved back to the coast, to an office above the ferry"),
)  # fmt: skip

INTRODUCTIONS = (
    DemoIntroduction("ana_p", "lucia",
                     "Roofs that nobody can visit want drawings; Ana Sofia draws gardens",
                     begun=9, agreed=4),
)  # fmt: skip
