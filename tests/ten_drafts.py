"""Ten drafts from a first invitation to an accepted offer, as they were written by hand in the
screen, told again: ``python -m tests.ten_drafts`` writes ``docs/ten-drafts.md`` anew."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from crm.book.book import Book
from crm.book.clock import Clock
from crm.book.draft_results import Draft
from crm.book.offers import GateShut
from crm.faces.draft_words import places, reading
from crm.rules.history import OfferAnswer, PromiseBy
from crm.rules.interaction import Direction, Kind
from crm.rules.request import Met
from crm.rules.signals import SignalKind
from crm.rules.text import clean_line
from crm.rules.wording import review
from crm.tui.draft_words import READINGS

PAGE = Path(__file__).parent.parent / "docs" / "ten-drafts.md"
_WIDTH = 96
_LABEL = 12

MARIT, TOMAS, INES, WEN = "Marit Øvergård", "Tomás Quirós", "Ines Köhler", "Wen Lijuan"


@dataclass
class Teller:
    """Keeps the book of the story, its clock, and what was shown."""

    book: Book
    hands: list[datetime]
    told: list[str] = field(default_factory=list)

    def on(self, day: str) -> None:
        self.hands[0] = datetime.fromisoformat(f"{day}T10:00").replace(tzinfo=UTC)

    def heard(self, who: str, words: str, kind: Kind = Kind.MESSAGE, **more: object) -> None:
        self.book.record_interaction(
            [who],
            kind,
            direction=Direction.IN,
            note=words,
            **more,  # type: ignore[arg-type]
        )

    def say(self, text: str) -> None:
        self.told += [*textwrap.wrap(text, _WIDTH), ""]

    def head(self, title: str) -> None:
        self.told += [f"## {title}", ""]

    def facts(self, drafted: Draft) -> None:
        """The facts as they stand above the words."""
        rows = []
        for label, text in drafted.parts:
            first, *rest = textwrap.wrap(clean_line(text), _WIDTH - _LABEL)
            rows += [f"{label:<{_LABEL}}{first}", *(f"{'':<{_LABEL}}{row}" for row in rest)]
        self.told += ["```text", *rows, "```", ""]

    def write(self, drafted: Draft, *attempts: str) -> str:
        """Each attempt with what is said of it; the last is the one that is sent."""
        for words in attempts:
            self.told += [*(f"> {row}" for row in textwrap.wrap(words, _WIDTH - 2)), ""]
            reviewed = review(words, drafted.brief)
            rows = [READINGS[reading(reviewed)][0]]
            for one in reviewed.advice:
                mark = "·!✗"[one.severity - 1]
                rows += textwrap.wrap(
                    f"{mark} {places(words, one)}{one.reason}", _WIDTH, subsequent_indent="  "
                )
                rows += textwrap.wrap(
                    f"→ {one.instead}", _WIDTH, initial_indent="  ", subsequent_indent="  "
                )
            if more := len(reviewed.all_advice) - len(reviewed.advice):
                rows.append(f"  and {more} more")
            self.told += ["```text", *rows, "```", ""]
        return attempts[-1]

    def refused(self, what: Callable[[], object]) -> None:
        try:
            what()
        except GateShut as shut:
            rows = [shut.message]
            for check in shut.verdict.checks:
                rows.append(f"{'✓' if check.passed else '✗'} {check.number}. {check.title}")
                if not check.passed:
                    rows += textwrap.wrap(
                        f"→ {check.next_step}", _WIDTH, initial_indent="  ",
                        subsequent_indent="    ",
                    )  # fmt: skip
        else:
            raise AssertionError("nothing was refused")
        self.told += ["```text", *rows, "```", ""]


def begin(t: Teller) -> None:
    book = t.book
    t.on("2026-02-03")
    book.introduce_myself("I write questionnaires for city surveys in Aveiro")
    book.add_interests(None, ["questionnaires", "open data", "sailing"])
    book.add_offering(
        "Survey clinic", about="One afternoon on your own questionnaire, with its real answers",
        interests=["questionnaires", "surveys"], stood_since_on=date(2025, 9, 1),
    )  # fmt: skip
    book.add_contact(
        MARIT, company="Fjordby kommune", role="Open data lead",
        purpose="she opened the harbour data that nobody dared to open",
    )  # fmt: skip
    book.add_interests(MARIT, ["open data", "harbours"])
    book.record_interaction(
        [MARIT], Kind.MEETING,
        note="met her at her talk on open harbour data in Porto: the tide gauges lied for a year",
    )  # fmt: skip
    book.add_contact(TOMAS, company="Colmena", role="sensor builder")
    book.add_interests(TOMAS, ["bees"])
    book.notice(
        TOMAS, SignalKind.POST, "Why I stopped weighing my hives by hand",
        link="https://example.org/hives",
    )  # fmt: skip


def first_invitation(t: Teller) -> None:
    t.head("1. A first invitation, to somebody met at a talk")
    drafted = t.book.draft_invitation(MARIT)
    t.facts(drafted)
    words = t.write(
        drafted,
        "Hi Marit, great talk yesterday!",
        "Hi Marit, your talk on the open harbour data was the best of the day. I write "
        "questionnaires for city surveys, and we have liars too. How did you catch the gauges?",
    )
    t.book.send_invitation(MARIT, words)


def generic_invitation(t: Teller) -> None:
    t.head("2. An invitation that could go to anyone, until it says one true thing")
    drafted = t.book.draft_invitation(TOMAS)
    t.facts(drafted)
    words = t.write(
        drafted,
        "I came across your profile and was impressed by your work at Colmena. Let's connect and "
        "explore synergies!",
        "Hi Thomas, nice post. Would love to connect",
        "Hola Tomás, your post about weighing hives made me laugh 🐝 - I count people for city "
        "surveys and they lie as well. What does a hive do when nobody weighs it?",
    )
    t.book.send_invitation(TOMAS, words)


def after_acceptance(t: Teller) -> None:
    t.on("2026-02-09")
    t.book.accept_invitation(MARIT)
    t.book.accept_invitation(TOMAS)
    t.head("3. After she accepted: thanks, and one question")
    drafted = t.book.draft(MARIT)
    t.facts(drafted)
    words = t.write(
        drafted,
        "Thanks for connecting! Do you have 15 minutes for a quick call next week?",
        "Thank you for accepting, Marit!",
        "Thank you for accepting, Marit. I keep thinking of the tide gauge that lied for a yaer: "
        "who noticed first, you or the fishermen?",
    )
    t.book.send_draft(MARIT, words)
    t.book.send_draft(
        TOMAS,
        "Thanks Tomás. Your scale under the hive: what did it tell you that your nose did not?",
    )


def a_comment(t: Teller) -> None:
    t.on("2026-02-11")
    t.heard(TOMAS, "the scale said 14 kg less. turned out my daughter ate honey")
    t.on("2026-02-12")
    t.heard(
        MARIT,
        "It was Odd, he is 81 and has a nail in the quay. Do you test your questions on anybody "
        "before you send them out?",
        Kind.QUESTION,
    )
    t.on("2026-02-13")
    t.book.send_draft(
        MARIT,
        "On my mother, who lies politely, and on the postman, who does not. So yes, always two.",
        kind=Kind.ANSWER,
    )
    t.on("2026-02-19")
    t.book.notice(
        MARIT, SignalKind.POST, "The nail in the quay: what an old man knew that sensors did not",
        link="https://example.org/nail",
    )  # fmt: skip
    t.on("2026-02-21")
    t.head("4. A comment on a post")
    drafted = t.book.draft(MARIT)
    t.facts(drafted)
    words = t.write(
        _as(drafted, Kind.COMMENT),
        "Loved this, so insightful! 👏👏👏",
        "Great post! We should jump on a call about it",
        "The nail in the quay is the best sensor in the story. Did anybody ask Odd why he put it "
        "there?",
    )
    t.book.send_draft(MARIT, words, kind=Kind.COMMENT)


def an_insight(t: Teller) -> None:
    t.on("2026-02-24")
    t.heard(
        MARIT,
        "Nobody asked him! I will. We want to ask all boat owners about the quay, 40 questions, my "
        "boss says. I fear nobody answers 40",
    )
    t.book.notice(MARIT, SignalKind.NEED, "a way to cut 40 questions to 12 #questionnaires")
    t.book.place(MARIT, circle="close")
    t.on("2026-03-10")
    t.book.add_insight(
        "Twelve questions that a harbour answered", link="https://example.org/twelve",
        text="Ask only what you cannot look up.", interests=["questionnaires", "open data"],
        take="they threw out whatever the register knows already",
    )  # fmt: skip
    t.head("5. Something worth sharing, from a nudge")
    nudge = next(one for one in t.book.today().nudges if one.name == MARIT)
    drafted = t.book.draft_nudge(nudge.uid)
    t.facts(drafted)
    words = t.write(
        drafted,
        "Saw this and had to share: https://example.org/twelve Curious what you think!",
        "Marit, a harbour in Galicia threw out whatever its register knew and kept twelve. "
        "Half the fleet answered: https://example.org/twelve. Page 3 is your quay, word for word.",
    )
    t.book.send_draft(MARIT, words, kind=Kind.INSIGHT, nudge=nudge.uid)


def _as(drafted: Draft, kind: Kind) -> Draft:

    return replace(drafted, brief=replace(drafted.brief, kind=kind))


def a_congratulation(t: Teller) -> None:
    t.on("2026-03-11")
    t.book.notice(
        TOMAS, SignalKind.AWARD, "Bee tech prize of the city of Braga", on=t.hands[0].date()
    )
    t.head("6. A congratulation")
    drafted = t.book.draft(TOMAS)
    t.facts(drafted)
    words = t.write(
        drafted,
        "Congrats! Amazing work, very inspiring",
        "Parabéns, Tomás! A prize for bees in Braga, and no bee was asked 😄 I hope your daughter "
        "got the honey this time.",
    )
    t.book.send_draft(TOMAS, words)


def a_promise(t: Teller) -> None:
    t.on("2026-03-12")
    t.book.add_contact(
        INES, company="Weserblatt", role="reporter", purpose="she wrote on the ferry fares"
    )
    t.book.record_interaction([INES], Kind.CALL, note="call with ines about the ferry fares")
    t.book.promise(
        INES, "the list of old fares", by=PromiseBy.ME, due_on=date(2026, 3, 20)
    )  # fmt: skip
    t.on("2026-03-18")
    t.head("7. A promise, kept")
    drafted = t.book.draft(INES)
    t.facts(drafted)
    words = t.write(
        drafted,
        "Sorry for the delay, here is the list",
        "Ines, as promised: the fares from 1987 on, https://example.org/fares.csv. Line 14 is the "
        "one that your editor will not believe. No need to reply.",
    )
    t.book.send_draft(INES, words)
    t.say("The screen asks whether the promise is kept with it; `y` settles it.")
    t.book.keep_promise(drafted.promises[0][0])


def an_introduction(t: Teller) -> None:
    t.book.add_contact(
        WEN, company="Ria Fishers' Co-op", role="secretary",
        purpose="she keeps the tide diary of the co-op since 1998",
    )  # fmt: skip
    t.book.add_interests(WEN, ["harbours", "tides"])
    t.book.record_interaction(
        [WEN], Kind.COFFEE, note="coffee with Wen Lijuan, she showed me the tide diary"
    )
    t.book.place(WEN, circle="close")
    begun = t.book.begin_introduction(
        WEN, MARIT, "the gauges lied for a year, and the diary did not"
    )
    t.head("8. An introduction of two people")
    t.say("First each of them is asked.")
    drafted = t.book.draft(WEN)
    t.facts(drafted)
    t.write(
        drafted,
        "Hi Wen, would you be open to an intro to somebody? She is a great connection",
        "Lijuan, would you like to meet Marit from Fjordby? Her tide gauges lied for a year, and "
        "your diary is the only honest thing I know about tides. If not, that is fine too.",
    )
    t.book.ask_introduction(begun.uid, WEN)
    t.on("2026-03-22")
    t.book.agree_introduction(begun.uid, WEN)
    t.book.ask_introduction(begun.uid, MARIT)
    t.on("2026-03-25")
    t.book.agree_introduction(begun.uid, MARIT)
    t.say("Both would like to. The nudge of the day brings them together.")
    nudge = next(one for one in t.book.today().nudges if one.kind is Kind.INTRODUCTION)
    drafted = t.book.draft_nudge(nudge.uid)
    t.facts(drafted)
    words = t.write(
        drafted,
        "Dear both, you should talk!",
        "Marit, Lijuan: one of you has a gauge that lied for a year, the other a diary that never "
        "did. I'd begin with February 2013. Over to you two.",
    )
    t.book.send_draft(nudge.name, words, nudge=nudge.uid)


def too_early(t: Teller) -> None:
    t.on("2026-03-26")
    t.head("9. A pitch, too early, on purpose")
    drafted = t.book.draft(TOMAS)
    t.write(
        drafted,
        "Tomás, I run a survey clinic, one afternoon on your own questionnaire. Would you be "
        "interested? It is 200 euro.",
        "Tomás, we offer a Survey clinic for sensor companies. Book a free demo: "
        "https://example.org/clinic",
    )
    t.say("Asked for an offer instead (`Ctrl+T`, `o`), the gate shows what is missing:")
    t.refused(lambda: t.book.start_offer(TOMAS, "Survey clinic"))


def the_offer(t: Teller) -> None:
    for day, theirs, mine in (
        ("2026-04-20", "Wen and I sat over February 2013 until midnight. You have no idea", ""),
        ("2026-04-22", "", "I have some: Wen sent me a page of it, with a fish scale between the "
         "lines. Question 9 of your forty is hers, by the way; I wrote down why."),
        ("2026-05-04", "I cut them to 19. Twelve is beyond me, my boss loves number 30", ""),
        ("2026-05-06", "", "Number 30 asks two things at once. Here is how the harbour in Galicia "
         "split theirs, with both answers: https://example.org/split"),
        ("2026-06-01", "You were right about 30, thank you. It is two questions, and both are bad",
         ""),
    ):  # fmt: skip
        t.on(day)
        if theirs:
            t.heard(MARIT, theirs, interests=["questionnaires"])
        else:
            t.book.send_draft(MARIT, mine, kind=Kind.HELP)
    t.on("2026-06-10")
    t.head("10. The offer, once the gate is open")
    t.book.start_offer(MARIT, "Survey clinic")
    drafted = t.book.draft_offer(MARIT, "Survey clinic")
    t.facts(drafted)
    words = t.write(
        drafted,
        "Marit, I have something for you: my Survey clinic. When shall we begin?",
        "Marit, I run an afternoon for people with a questionnaire and a boss, the Survey clinic: "
        "your own 19 questions and what real boat owners answer. I thought of you because of "
        "number 30. If that is not for you, just say no, and I go on reading your harbours and "
        "questionnaires as before.",
    )
    t.book.make_offer(MARIT, words, "Survey clinic")
    t.on("2026-06-12")
    answered = t.book.answer_offer(MARIT, OfferAnswer.YES)
    t.say(f"On 12 June she said {answered.offer.answer}.")


def besides(t: Teller) -> None:
    t.on("2026-06-20")
    t.book.notice(INES, SignalKind.LOSS, "her father, who kept the ferry log")
    t.head("Besides: words of sympathy")
    drafted = t.book.draft(INES)
    t.facts(drafted)
    words = t.write(
        drafted,
        "Ines, so sorry to hear about your loss. How are you? Do you need anything?",
        "Ines, I am so sorry about your father. You read me his ferry log over the phone once, the "
        "page with the two gulls. I think of you.",
    )
    t.book.send_draft(INES, words)
    t.on("2026-06-22")
    t.book.add_request(
        "Brad Kessler", "Hi Noor, we help survey people book 20 qualified calls a month. Do you "
        "have 15 minutes this week?", role="Business Development", company="Growthly",
    )  # fmt: skip
    t.book.add_request("Ayşe Demir", "", role="statistician", company="City of Izmir")
    t.book.add_request(
        "Olu Adeyemi", "Your talk on lying postmen made my mother laugh, and she was one. I count "
        "buses in Lagos.", role="planner",
    )  # fmt: skip
    for who, answer, title, attempts in (
        ("Brad Kessler", Met.DECLINED, "a kind no to a pitch", ("",)),
        ("Ayşe Demir", Met.ASKED, "a question to a request without a word", ("",)),
        ("Olu Adeyemi", Met.ACCEPTED, "a yes with a reply worth sending",
         ("", "Hello Olu,\n\nthank you, and my regards to your mother: postmen are the best of my "
          "liars. What does a bus in Lagos hide from you?")),
    ):  # fmt: skip
        t.head(f"Besides: {title}")
        drafted = t.book.draft_reply(who, answer)
        t.facts(drafted)
        words = t.write(drafted, *(words or drafted.words for words in attempts))
        t.book.answer_request(who, answer, words)


STEPS = (
    begin, first_invitation, generic_invitation, after_acceptance, a_comment, an_insight,
    a_congratulation, a_promise, an_introduction, too_early, the_offer, besides,
)  # fmt: skip


_HEAD = """# Ten drafts

From a first invitation to an accepted offer: ten drafts, with what the screen showed beside them.
Above stand the facts, below the words how they read, and what to do. The people are invented; the
words were written by hand in the screen, bad attempts first, to see what is said of them.

`python -m tests.ten_drafts` tells the story again and writes this page; a test compares the two.
"""


def tell(folder: Path) -> str:
    """The page, told anew on a book in ``folder``."""
    hands = [datetime(2026, 2, 3, 10, tzinfo=UTC)]
    clock = Clock(lambda: hands[0], ZoneInfo("Europe/Lisbon"))
    with Book.create(folder / "ten-drafts.db", clock, owner="Noor Haddad") as book:
        teller = Teller(book, hands, [*_HEAD.splitlines(), ""])
        for step in STEPS:
            step(teller)
    return "\n".join(teller.told).rstrip("\n") + "\n"


if __name__ == "__main__":
    with TemporaryDirectory() as made:
        PAGE.write_text(tell(Path(made)), encoding="utf-8")
