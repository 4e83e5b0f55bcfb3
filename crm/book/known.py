"""What the book knows of somebody, as a scaffold is made from it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from crm.rules.days import days_after
from crm.rules.history import History, PromiseBy
from crm.rules.interaction import Direction, Interaction, Kind, is_live
from crm.rules.invitation import Fact, FactKind
from crm.rules.nudge.candidate import Hook, HookKind, Obligation, ObligationKind
from crm.rules.policy import Policy
from crm.rules.say import day_said, their_words
from crm.rules.scaffold import Insight, Known, Meeting, Said
from crm.rules.standing import Standing, standing_on
from crm.rules.text import clean, clean_line, fold
from crm.rules.yearly import BIRTHDAY, occurrence
from crm.store import (
    candidate_facts,
    common,
    contacts,
    facts,
    insights,
    introductions,
    invitations,
    signals,
)
from crm.store.history import load_history

if TYPE_CHECKING:
    from crm.store.engine import Connection

_MOST_FACTS = 12
_TALKED = 10


def known_of(connection: Connection, key: int, today: date, policy: Policy) -> Known:
    """Everything that a message to somebody can be made of, without a nudge."""
    row = contacts.row_of(connection, key)
    history = load_history(connection, key)
    standing = standing_on(history, today, policy)
    theirs, shared = candidate_facts.interests(connection, [key])
    fitting = insights.fitting(connection, [key], today, policy, limit=1).get(key, ())
    quiet_on = row.quiet_from_on
    return Known(
        name=row.name,
        company=row.company,
        role=row.role,
        fitting=fitting[0] if fitting else None,
        boundaries=history.boundaries,
        in_vain=quiet_on is not None and quiet_on <= today,
        obligations=(*_owed(history, standing), *_welcome(connection, key, today, policy)),
        introductions=_introductions(connection, key, today),
        last_said=_last_said(history, today, policy),
        last_wrote=_last_wrote(history, today),
        shared_interests=tuple(shared.get(key, ())),
        their_interests=tuple(theirs.get(key, ())),
        acquaintances=tuple(found.name for found in common.acquaintances(connection, key, today)),
        news=_news(connection, key, history, today, policy),
        purpose=row.purpose,
        can_give=row.can_give,
    )


def with_nudge(connection: Connection, known: Known, entry: Any) -> Known:
    """The same, with what an entry of the day's list says."""
    shared = []
    if entry.insight_id is not None:
        shared = insights.by_ids(connection, [entry.insight_id])
    insight = shared[0] if shared else None
    return replace(
        known,
        kind=Kind(entry.kind),
        why=entry.why,
        material=entry.material,
        link=entry.insight_link or entry.signal_link or "",
        next_step=entry.next_step,
        insight=insight and Insight(insight.title, insight.text, insight.link, insight.take),
        fitting=None,
    )


def _owed(history: History, standing: Standing) -> tuple[Obligation, ...]:
    """What they asked that is unanswered, and what you promised them."""
    asked = [
        Obligation(ObligationKind.REPLY, event.on, clean_line(_theirs(event)))
        for event in standing.unanswered
    ]
    promised = [
        Obligation(ObligationKind.PROMISE, made.made_on, made.what, made.due_on)
        for made in history.promises
        if made.by is PromiseBy.ME and made.is_open()
    ]
    return (*asked, *promised)


def _welcome(
    connection: Connection, key: int, today: date, policy: Policy
) -> tuple[Obligation, ...]:
    """That they accepted your invitation, until your first word to them."""
    since_on = days_after(today, -policy.reply_reminder_days)
    rows = invitations.unthanked(connection, since_on, today, contact_id=key)
    return tuple(Obligation(ObligationKind.WELCOME, row.settled_on, row.words) for row in rows[:1])


def _introductions(connection: Connection, key: int, today: date) -> tuple[Meeting, ...]:
    """Whom you are about to introduce them to, and what is next with them."""
    return tuple(
        _meeting(row, *(("first", "second") if row.first_id == key else ("second", "first")), today)
        for row in introductions.rows(connection, contact_id=key, open_only=True)
        if row.made_on is None
    )


def _meeting(row: Any, mine: str, other: str, today: date) -> Meeting:
    name, why = getattr(row, f"{other}_name"), row.why
    asked_on, agreed_on = getattr(row, f"{mine}_asked_on"), getattr(row, f"{mine}_agreed_on")
    if agreed_on is None and asked_on is None:
        step = "Ask whether they would like to meet; a no must be easy."
        return Meeting(name, why, step, is_to_ask=True)
    if agreed_on is None:
        step = f"You asked on {day_said(asked_on, today)}: give it time."
    elif getattr(row, f"{other}_agreed_on") is None:
        step = f"They would like to; {clean_line(name)} has not said yet."
    else:
        step = "Both would like to: bring them together."
    return Meeting(name, why, step)


def _last_said(history: History, today: date, policy: Policy) -> Said | None:
    """Their last words to you, or yours about the last talk of both. A need that they voiced
    stands among the news."""
    heard = [
        event
        for event in history.interactions
        if event.direction is not Direction.OUT
        and event.kind is not Kind.NEED
        and is_live(event, policy.large_thread_people)
        and event.on <= today
        and clean(event.note).strip()
    ]
    if not heard:
        return None
    last = max(heard, key=lambda event: (event.on, event.at, event.uid))
    return Said(_theirs(last), last.on, together=last.direction is Direction.MUTUAL)


def _theirs(event: Interaction) -> str:
    return their_words(event.note) if event.direction is Direction.IN else event.note


def _last_wrote(history: History, today: date) -> Said | None:
    """Your last words to them, whatever they were."""
    mine = [
        event
        for event in history.interactions
        if event.direction is Direction.OUT and event.on <= today and clean(event.note).strip()
    ]
    if not mine:
        return None
    last = max(mine, key=lambda event: (event.on, event.at, event.uid))
    return Said(last.note, last.on, last.pitch or last.kind is Kind.PREMATURE_PITCH)


def _news(
    connection: Connection, key: int, history: History, today: date, policy: Policy
) -> tuple[Hook, ...]:
    """What was noticed and is still news, days of theirs, and needs they voiced; a loss for
    as long as it is mourned, before everything else."""
    noticed = [
        Hook(HookKind(row.kind), row.on_date, row.expires_on or today, row.text, row.link)
        for row in signals.signals(connection, contact_id=key)
        if row.kind in set(HookKind) and row.on_date <= today and _is_news(row, today, policy)
    ]
    days = [
        Hook(HookKind.BIRTHDAY if row.label == BIRTHDAY else HookKind.DATE, on, on, row.label)
        for row in signals.dates(connection, contact_id=key)
        if 0
        <= ((on := occurrence(row.month, row.day, today)) - today).days
        <= policy.birthday_hook_days
    ]
    needs = [
        Hook(HookKind.NEED, event.on, event.on, event.note)
        for event in history.interactions
        if event.kind is Kind.NEED
        and not event.pitch
        and event.on <= today <= days_after(event.on, policy.need_hook_days)
    ]
    return tuple(sorted((*noticed, *days, *needs), key=lambda h: h.kind is not HookKind.LOSS))


def _is_news(row: Any, today: date, policy: Policy) -> bool:
    if row.kind == HookKind.LOSS.value:
        return bool(today <= days_after(row.on_date, policy.mourning_days))
    return row.expires_on is None or bool(today <= row.expires_on)


def true_things(connection: Connection, key: int, known: Known) -> tuple[Fact, ...]:
    """What the book knows of somebody that words may say, the most telling first."""
    row = contacts.row_of(connection, key)
    history = load_history(connection, key)
    interests = [found.name for found in facts.interests_of(connection, key) if found.confirmed]
    talked = [
        event
        for event in reversed(history.interactions)
        if event.direction is not Direction.OUT and not event.pitch and event.note.strip()
    ][:_TALKED]
    found = [
        *(Fact(FactKind.INTEREST, name) for name in (*known.shared_interests, *interests)),
        *(Fact(FactKind.NEWS, hook.text) for hook in known.news),
        *(
            Fact(
                FactKind.MET if event.direction is Direction.MUTUAL else FactKind.SAID,
                _theirs(event),
            )
            for event in talked
        ),
        Fact(FactKind.PURPOSE, row.purpose),
        *(Fact(FactKind.INTEREST, name) for name in known.acquaintances),
        *(Fact(FactKind.WORK, name) for name in (row.company, row.role)),
        *(Fact(FactKind.SAID, note.text) for note in contacts.notes_of(connection, key)),
    ]
    told = {(fact.kind, fold(fact.words)): fact for fact in found if fact.words.strip()}
    return tuple(told.values())[:_MOST_FACTS]
