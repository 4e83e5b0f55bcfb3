"""What is known about somebody -> the facts that a message of your own is made around.

A scaffold is never a text to send. It says what there is to write from: what you share, what
they last said, what is new, what you owe, what you could give; and one question that is worth
an answer of theirs. What people wrote is quoted and shortened, as data.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from crm.rules.bounds import bound_words, only_channels
from crm.rules.history import Boundary, BoundaryKind
from crm.rules.interaction import CATALOGUE, MEETINGS, Kind
from crm.rules.nudge.candidate import Hook, HookKind, Material, Obligation, ObligationKind
from crm.rules.say import day_said, quoted
from crm.rules.text import clean_line

LONGEST_WORDS = 400
"""Characters of somebody's words that a scaffold quotes."""
LONGEST_ASKED = 160
"""Characters of what waits for an answer that are quoted whole; of more only the question."""
FRESH_DAYS = 365
"""How long what they told you is worth asking about. Ours, as that of the daily list."""
_MOST = 3

Parts = tuple[tuple[str, str], ...]
"""(what it is, the fact), in the order in which they are used."""


@dataclass(frozen=True, slots=True)
class Said:
    """Words on a day. ``pitch``: they read as a pitch, or were confessed as one. ``together``:
    they are yours, about a meeting of both."""

    words: str
    on: date
    pitch: bool = False
    together: bool = False


@dataclass(frozen=True, slots=True)
class Insight:
    """Something worth sharing, as it stands on the shelf."""

    title: str
    text: str = ""
    link: str = ""
    take: str = ""


@dataclass(frozen=True, slots=True)
class Offered:
    """What is to be offered: to whom the gate is open. ``needs`` are what they voiced that
    it meets, ``theirs`` names of things of theirs that the words may name."""

    name: str
    about: str = ""
    needs: tuple[Said, ...] = ()
    theirs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Meeting:
    """Somebody whom you are about to introduce them to, and why; ``step`` is what is next,
    ``is_to_ask`` whether that is to ask them."""

    name: str
    why: str
    step: str
    is_to_ask: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """All that a scaffold is made from. ``why``, ``material``, ``link`` and ``next_step`` are
    those of a nudge, empty without one; ``in_vain`` says that your last words got no answer;
    ``news`` are live; ``fitting`` is the best thing on the shelf that they have not seen."""

    name: str
    company: str = ""
    role: str = ""
    kind: Kind | None = None
    why: str = ""
    material: str = ""
    link: str = ""
    next_step: str = ""
    insight: Insight | None = None
    fitting: Material | None = None
    boundaries: tuple[Boundary, ...] = ()
    in_vain: bool = False
    obligations: tuple[Obligation, ...] = ()
    introductions: tuple[Meeting, ...] = ()
    last_said: Said | None = None
    last_wrote: Said | None = None
    shared_interests: tuple[str, ...] = ()
    their_interests: tuple[str, ...] = ()
    acquaintances: tuple[str, ...] = ()
    news: tuple[Hook, ...] = ()
    purpose: str = ""
    can_give: str = ""
    offered: Offered | None = None


_NEWS_KINDS = {
    HookKind.LOSS: Kind.CONDOLENCE,
    HookKind.NEW_JOB: Kind.CONGRATULATION,
    HookKind.AWARD: Kind.CONGRATULATION,
    HookKind.BIRTHDAY: Kind.CONGRATULATION,
}


def kind_of(known: Known) -> Kind:
    """What the message is: as the nudge says; else what you owe comes first, then what is
    new. A meeting is only proposed by a message."""
    if known.kind is not None:
        return Kind.MESSAGE if known.kind in MEETINGS else known.kind
    owed = {owing.kind for owing in known.obligations}
    if known.offered is None and _is_lost(known):
        return Kind.CONDOLENCE
    if ObligationKind.REPLY in owed:
        return Kind.ANSWER
    if owed & {ObligationKind.THANKS, ObligationKind.WELCOME}:
        return Kind.THANKS
    return next((_NEWS_KINDS[hook.kind] for hook in known.news if hook.kind in _NEWS_KINDS),
                Kind.MESSAGE)  # fmt: skip


def scaffold(known: Known, today: date) -> Parts:
    """The facts, in the order in which they are used, without those that are not known."""
    lines = _for_an_offer if known.offered else _for_a_message
    return tuple((label, fact) for label, fact in lines(known, today) if fact)


def parts_as(parts: Parts, kind: Kind) -> Parts:
    """The same facts for a message of another kind: what it is, and whether it may ask."""
    told = {"As": CATALOGUE[kind].label}
    if CATALOGUE[kind].quiet or kind is Kind.CONDOLENCE:
        told["Ask"] = _NOTHING
    return tuple((label, told.get(label, fact)) for label, fact in parts)


def invitation_parts(known: Known, about_me: str, limit: int, today: date) -> Parts:
    """The facts for an invitation: why this person, what there is between you, who you are,
    and how much fits."""
    lines = (
        ("To", _whom(known)),
        ("Only by", clean_line(only_channels(known.boundaries))),
        ("Why them", clean_line(known.purpose) or "not written down yet: crm purpose"),
        *((label, fact) for label, fact in _common(known, today) if label != "Why them"),
        *_news(known, today),
        ("You are", clean_line(about_me)),
        ("Say", "why them, one true thing about them, and who you are; ask for nothing"),
        ("Fits", f"{limit} characters, as LinkedIn counts them"),
    )
    return tuple((label, fact) for label, fact in lines if fact)


def _for_a_message(known: Known, today: date) -> Iterator[tuple[str, str]]:
    yield "To", _whom(known)
    yield "As", CATALOGUE[kind_of(known)].label
    yield "Why", clean_line(known.why)
    yield from _limits(known, today)
    yield "To do", clean_line(known.next_step)
    for owing in known.obligations[:_MOST]:
        yield "You owe", _owed(owing, today)
    if known.kind is not Kind.INTRODUCTION:
        for meeting in known.introductions[:_MOST]:
            yield "Introduce", _meeting(meeting)
    yield from _material(known)
    yield from _news(known, today)
    yield from _last_words(known, today)
    yield "Ask", _question(known, today)
    yield from _between(known)
    yield from _to_give(known)


def _for_an_offer(known: Known, today: date) -> Iterator[tuple[str, str]]:
    offered = known.offered
    if offered is None:
        raise LookupError("nothing is offered")
    yield "To", _whom(known)
    about = quoted(offered.about, LONGEST_WORDS)
    yield "Offer", ": ".join(filter(None, (clean_line(offered.name), about)))
    yield from _limits(known, today)
    for need in offered.needs[:_MOST]:
        yield "They need", _on(need, today)
    yield from _common(known, today)
    named = ", ".join(quoted(name) for name in offered.theirs[: 2 * _MOST])
    yield "Name", f"{named}: one of these, and why it is for them" if named else ""
    yield "An easy no", "say in your own words that no is a fine answer, and ask for nothing else"


def _limits(known: Known, today: date) -> Iterator[tuple[str, str]]:
    """What they do not want, and what your silence from them asks for."""
    yield "Only by", clean_line(only_channels(known.boundaries))
    for bound in known.boundaries:
        if bound.kind is BoundaryKind.NO_PITCH:
            yield "Leave out", f"whatever you offer. {bound_words(bound, today)}"
    if known.in_vain:
        yield "Go easy", "your last words got no answer: want none this time"


def _common(known: Known, today: date) -> Iterator[tuple[str, str]]:
    yield from _last_words(known, today)
    yield from _between(known)


def _last_words(known: Known, today: date) -> Iterator[tuple[str, str]]:
    """The last words of each; what of theirs waits for your answer stands there already."""
    said = known.last_said
    if not _is_owed(known, said):
        yield "Last time" if said and said.together else "They said", _on(said, today)
    yield "You wrote", _wrote(known.last_wrote, today)


def _is_owed(known: Known, said: Said | None) -> bool:
    return said is not None and any(
        owing.kind is ObligationKind.REPLY
        and owing.text == clean_line(said.words)
        and len(owing.text) <= LONGEST_ASKED
        for owing in known.obligations
    )


def _between(known: Known) -> Iterator[tuple[str, str]]:
    yield "You share", _tags(known.shared_interests)
    theirs = [name for name in known.their_interests if name not in known.shared_interests]
    yield "They like", _tags(theirs[:_MOST])
    yield "Both know", ", ".join(map(clean_line, known.acquaintances[:_MOST]))
    if not known.material or known.purpose not in known.material:
        yield "Why them", clean_line(known.purpose)


def _news(known: Known, today: date) -> Iterator[tuple[str, str]]:
    told = f"{known.material} {known.why}"
    for hook in known.news[:_MOST]:
        text = clean_line(hook.text)
        if text and text in told:
            continue
        words = quoted(text) if text.casefold() != hook.kind.value else ""
        day = day_said(hook.on, today)
        link = clean_line(hook.link)
        yield "News", " ".join(filter(None, (f"{hook.kind.value}, {day}", words, link)))


def _material(known: Known) -> Iterator[tuple[str, str]]:
    found = known.insight
    if found is not None:
        yield "With", quoted(found.title, LONGEST_WORDS)
        yield "Quote", quoted(found.text, LONGEST_WORDS)
        yield "Link", clean_line(found.link)
        yield "Your take", quoted(found.take, LONGEST_WORDS)
        return
    yield "With", clean_line(known.material)
    yield "Link", "" if known.link and known.link in known.material else clean_line(known.link)


def _to_give(known: Known) -> Iterator[tuple[str, str]]:
    """What could be shared or given, where nobody mourns and no nudge brings its own."""
    if known.insight is None and known.fitting is not None and not _is_lost(known):
        fits = known.fitting
        because = clean_line(fits.because)
        shelf = " ".join(filter(None, (quoted(fits.title, 120), clean_line(fits.link))))
        yield "To share", f"{shelf}: {because}" if because else shelf
    if (
        known.insight is None
        and not _is_lost(known)
        and (not known.can_give or known.can_give not in known.material)
    ):
        yield "To give", clean_line(known.can_give)


def _whom(known: Known) -> str:
    work = (known.name, known.role, known.company)
    return ", ".join(filter(None, map(clean_line, work)))


def _meeting(meeting: Meeting) -> str:
    why = quoted(meeting.why, 120)
    named = ": ".join(filter(None, (clean_line(meeting.name), why)))
    return f"{named}. {meeting.step}"


def _owed(owing: Obligation, today: date) -> str:
    words, on = quoted(owing.text), day_said(owing.on, today)
    if owing.kind is ObligationKind.REPLY:
        words = quoted(owing.text, LONGEST_ASKED) if len(owing.text) <= LONGEST_ASKED else ""
        words = words or quoted(_asked(owing.text))
        return f"an answer since {on}{f': {words}' if words else ''}"
    if owing.kind is ObligationKind.THANKS:
        return f"thanks since {on}{f': {words}' if words else ''}"
    if owing.kind is ObligationKind.WELCOME:
        return f"thanks for accepting your invitation on {on}, and one question; nothing else"
    if owing.kind is ObligationKind.INTRODUCTION:
        return f"an introduction{f': {words}' if words else ''}"
    due = f", for {day_said(owing.due_on, today)}" if owing.due_on else ""
    return f"what you promised on {on}{due}{f': {words}' if words else ''}"


def _asked(words: str) -> str:
    """The last question in somebody's words; all of them where they ask none."""
    asked = [found[0].strip() for found in _SENTENCE.finditer(words) if found[0].endswith("?")]
    return asked[-1] if asked else words


_SENTENCE = re.compile(r"[^.!?\n]+[.!?]?")


def _on(said: Said | None, today: date) -> str:
    words = quoted(said.words, LONGEST_WORDS) if said else ""
    return f"{words}, on {day_said(said.on, today)}" if said and words else ""


def _wrote(wrote: Said | None, today: date) -> str:
    if wrote is None:
        return ""
    shown = f"{quoted(wrote.words, 120)}, on {day_said(wrote.on, today)}"
    return f"{shown}. It was a pitch: begin elsewhere" if wrote.pitch else shown


def _tags(interests: Iterable[str]) -> str:
    return ", ".join(f"#{clean_line(name)}" for name in interests)


def _is_lost(known: Known) -> bool:
    return known.kind is Kind.CONDOLENCE or any(h.kind is HookKind.LOSS for h in known.news)


_ON_NEWS = {
    HookKind.NEW_JOB: "what they want to do first there",
    HookKind.AWARD: "which part of it was the hardest",
    HookKind.MOVE: "what they found there that they did not look for",
    HookKind.POST: "the one thing that it leaves open, once you have read it",
    HookKind.ARTICLE: "the one thing that it leaves open, once you have read it",
    HookKind.NEED: "what they have tried so far",
}


_NOTHING = "nothing: it wants no answer"


def _question(known: Known, today: date) -> str:
    """A question that is worth an answer of theirs; none where none is wanted."""
    kind = kind_of(known)
    if CATALOGUE[kind].quiet or kind is Kind.CONDOLENCE or known.in_vain or _is_lost(known):
        return _NOTHING
    if kind is Kind.INTRODUCTION:
        return "nothing: how it goes on is theirs"
    asked = next((clean_line(one.name) for one in known.introductions if one.is_to_ask), "")
    if asked and known.kind is None:
        return f"whether they would like to meet {asked}"
    if kind is Kind.ANSWER:
        return "only what their question leaves open"
    welcome = next((o for o in known.obligations if o.kind is ObligationKind.WELCOME), None)
    if welcome is not None and "?" in welcome.text:
        asked = quoted(_asked(welcome.text), 120)
        return f"what you asked when you invited them, if you still want to know: {asked}"
    news = next((hook.kind for hook in known.news if hook.kind in _ON_NEWS), None)
    return _ON_NEWS[news] if news else _about_them(known, today)


def _about_them(known: Known, today: date) -> str:
    said = known.last_said
    if said is not None and quoted(said.words) and (today - said.on).days <= FRESH_DAYS:
        if said.together:
            return f"how it went on since you last talked, on {day_said(said.on, today)}"
        return f"how it went on since {quoted(said.words, 60)}"
    interests = known.shared_interests or known.their_interests
    if interests:
        return f"what they enjoy most in #{clean_line(min(interests))} these days"
    if known.company:
        return f"what nobody outside sees of the work at {clean_line(known.company)}"
    return "what takes most of their time these days"
