"""What is done in the demo book, and on which day: its people, what happened with them, and
what follows, as deeds on an open book."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from itertools import chain

from crm.book import demo_inbox as inbox
from crm.book import demo_people as cast
from crm.book import demo_shelf as shelf
from crm.book.book import Book
from crm.book.demo_stories import STORIES, Moment
from crm.book.demo_threads import THREADS

BEGINNING = 731
"""Days before today on which the book was begun."""
_LATELY = 20
_NAMES = {person.key: person.name for person in cast.PEOPLE}

Deed = Callable[[Book], object]
"""Something done with the book on its day."""
Day = Callable[[int], date]
"""So many days ago -> the day."""


def deeds_by_day(today: date) -> dict[date, list[Deed]]:
    """Day -> what is done on it, in order: people come in, things happen, things follow."""

    def day(ago: int) -> date:
        return today - timedelta(days=ago)

    tables: tuple[Iterable[tuple[int, Deed]], ...] = (
        [(BEGINNING, lambda book: book.add_interests(None, cast.MY_INTERESTS))],
        (_offering(offering, day) for offering in cast.OFFERINGS),
        (_meeting(person, day) for person in cast.PEOPLE),
        (
            _moment(_NAMES[key], moment)
            for key, story in (STORIES | THREADS).items()
            for moment in story
        ),
        chain.from_iterable(_offer(offer) for offer in cast.OFFERS),
        (_confession(*pitch) for pitch in cast.PREMATURE_PITCHES),
        chain.from_iterable(_promise(promise, day) for promise in cast.PROMISES),
        (_boundary(boundary, day) for boundary in cast.BOUNDARIES),
        (_insight(insight) for insight in shelf.INSIGHTS),
        (_date(known, day) for known in shelf.DATES),
        (_news(news) for news in shelf.NEWS),
        chain.from_iterable(_introduction(one) for one in shelf.INTRODUCTIONS),
        (_note(*note) for note in cast.NOTES),
        (_request(request) for request in inbox.REQUESTS),
        (_invitation(sent) for sent in inbox.INVITATIONS),
    )
    days: dict[date, list[Deed]] = {}
    for ago, deed in chain.from_iterable(tables):
        days.setdefault(day(ago), []).append(deed)
    return days


def _offering(offering: cast.DemoOffering, day: Day) -> tuple[int, Deed]:
    return min(offering.stood_since, BEGINNING), lambda book: book.add_offering(
        offering.name,
        about=offering.about,
        interests=offering.interests,
        stood_since_on=day(offering.stood_since),
    )


def _meeting(person: cast.Person, day: Day) -> tuple[int, Deed]:
    """They come into the book."""

    def meet(book: Book) -> None:
        book.add_contact(
            person.name,
            company=person.company,
            role=person.role,
            emails=[f"{person.key}@example.com"],
            purpose=person.purpose,
            can_give=person.can_give,
            connected_on=None if person.since is None else day(person.since),
            introduced_by=_NAMES.get(person.introduced_by, ""),
            circle=person.circle or None,
        )
        if person.interests:
            book.add_interests(person.name, person.interests)

    return (person.on_file if person.since is None else person.since), meet


def _moment(name: str, moment: Moment) -> tuple[int, Deed]:
    return moment.ago, lambda book: book.record_interaction(
        [name],
        moment.kind,
        direction=moment.direction,
        note=moment.note,
        gave=moment.gave,
        interests=moment.interests,
        channel=moment.channel,
        offering=moment.offering or None,
    )


def _offer(offer: cast.DemoOffer) -> Iterator[tuple[int, Deed]]:
    name = _NAMES[offer.who]

    def make(book: Book) -> None:
        book.start_offer(name, offer.offering)
        book.make_offer(name, offer.words, offer.offering)

    yield offer.made, make
    yield offer.answered, lambda book: book.answer_offer(name, offer.answer)


def _confession(who: str, ago: int, words: str) -> tuple[int, Deed]:
    return ago, lambda book: book.confess(_NAMES[who], words)


def _promise(promise: cast.DemoPromise, day: Day) -> Iterator[tuple[int, Deed]]:
    name = _NAMES[promise.who]

    def keep(book: Book) -> None:
        made = next(found for found in book.promises(name) if found.what == promise.what)
        book.keep_promise(made.uid)

    yield (
        promise.made,
        lambda book: book.promise(name, promise.what, by=promise.by, due_on=day(promise.due)),
    )
    if promise.kept is not None:
        yield promise.kept, keep


def _boundary(boundary: cast.DemoBoundary, day: Day) -> tuple[int, Deed]:
    return boundary.since, lambda book: book.bound(
        _NAMES[boundary.who],
        boundary.kind,
        until_on=None if boundary.until is None else day(boundary.until),
        channel=boundary.channel,
        reason=boundary.reason,
    )


def _insight(insight: shelf.DemoInsight) -> tuple[int, Deed]:
    return insight.ago, lambda book: book.add_insight(
        insight.title,
        link=insight.link,
        interests=insight.interests,
        take=insight.take,
        own=insight.own,
    )


def _date(known: shelf.DemoDate, day: Day) -> tuple[int, Deed]:
    on = day(-known.ahead)
    return _LATELY, lambda book: book.add_date(
        _NAMES[known.who], known.label, on.month, on.day, known.year
    )


def _news(news: shelf.DemoNews) -> tuple[int, Deed]:
    return news.ago, lambda book: book.notice(
        _NAMES[news.who], news.kind, news.text, link=news.link, where=news.where
    )


def _introduction(planned: shelf.DemoIntroduction) -> Iterator[tuple[int, Deed]]:
    """Begun, both asked, and both willing: it waits to be made."""
    pair = (_NAMES[planned.first], _NAMES[planned.second])

    def meant(book: Book) -> str:
        return book.introductions(pair[0])[0].uid

    def begin(book: Book) -> None:
        book.begin_introduction(*pair, planned.why)
        for name in pair:
            book.ask_introduction(meant(book), name)

    def agree(book: Book) -> None:
        for name in pair:
            book.agree_introduction(meant(book), name)

    yield planned.begun, begin
    yield planned.agreed, agree


def _note(who: str, ago: int, text: str) -> tuple[int, Deed]:
    return ago, lambda book: book.note(_NAMES[who], text)


def _request(request: inbox.DemoRequest) -> tuple[int, Deed]:
    return request.ago, lambda book: book.add_request(
        request.name,
        request.words,
        role=request.role,
        company=request.company,
        channel="linkedin",
    )


def _invitation(sent: inbox.DemoInvitation) -> tuple[int, Deed]:
    """They come into the book for a purpose, and are invited."""

    def invite(book: Book) -> None:
        book.add_contact(sent.name, company=sent.company, role=sent.role, purpose=sent.purpose)
        book.send_invitation(sent.name, sent.words)

    return sent.ago, invite
