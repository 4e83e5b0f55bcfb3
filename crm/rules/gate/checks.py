"""The seven rules that every offer must pass, each judged with its evidence.

Every rule that fails names the next engaging thing to do.
"""

from __future__ import annotations

from datetime import date

from crm.rules.bounds import bound_words, forbids_offers, only_channels
from crm.rules.days import days_after
from crm.rules.gate.case import Case, Check, Tone, judged
from crm.rules.gate.offers import no_days, offer_days, rests_until
from crm.rules.history import Boundary, BoundaryKind, Offering, PromiseBy
from crm.rules.interaction import Direction, Give, Interaction, Kind, Stage, Warmth, is_live
from crm.rules.policy import DEFAULT
from crm.rules.say import count, day_said, quoted
from crm.rules.standing import AcknowledgedGive
from crm.rules.standing.turns import unanswered
from crm.rules.text import fold


def boundaries(case: Case) -> Check:
    """Rule 1: no boundary stands against it. Nothing waives it."""
    against = [b for b in case.history.boundaries if forbids_offers(b, case.today)]
    evidence = [bound_words(b, case.today) for b in sorted(against, key=_by_strength)]
    channels = only_channels(case.history.boundaries)
    if channels:
        evidence.append(f"Only by {channels}.")
    if not against:
        noted = "None of those you noted forbids one." if case.history.boundaries else ""
        evidence.insert(0, noted or "You have noted none.")
    step = case.step(f"Be in touch without offering anything. {case.share()}", Tone.QUIET)
    return judged(
        case, 1, "No boundary stands against it", not against, evidence, step, waivable=False
    )


def closeness(case: Case) -> Check:
    """Rule 2: at least Rapport, and warm."""
    standing = case.standing
    near, warm = standing.gate_stage >= Stage.RAPPORT, standing.warmth is Warmth.WARM
    evidence = [f"The stage is {standing.stage.label}."]
    if standing.gate_stage < standing.stage:
        since = standing.dormant_since_on
        when = f" on {day_said(since, case.today)}" if since else ""
        needed = count(case.policy.revival_exchanges, "new exchange")
        evidence.append(
            f"It went dormant{when}: it counts as {standing.gate_stage.label} until {needed}."
        )
    elif not near and standing.lacks:
        evidence.append(f"Still lacking: {'; '.join(standing.lacks)}.")
    last_on = standing.summary.last_exchange_on
    last = f"the last exchange was on {case.day(last_on)}" if last_on else "no exchange yet"
    evidence.append(f"{(standing.warmth or Warmth.NEW).value.capitalize()}: {last}.")
    step = case.step("Ask them what they are busy with these days, and listen.")
    return judged(case, 2, "Rapport, and warm", near and warm, evidence, step)


def in_touch(case: Case) -> Check:
    """Rule 3: heard from them, nothing unanswered, no promise overdue.

    A request waives only that they were heard from; an answer you owe them on anything
    else, and a promise overdue, stand.
    """
    standing, today = case.standing, case.today
    heard_on = standing.summary.heard_on
    heard = heard_on is not None and case.age_days(heard_on) <= case.policy.gate_heard_days
    asked = case.request.uid if case.request else ""
    waiting = sorted((i for i in _waiting(case) if i.uid != asked), key=lambda i: (i.on, i.uid))
    overdue = sorted(
        (p for p in case.history.promises if p.by is PromiseBy.ME and p.is_overdue(today)),
        key=lambda p: (p.due_on or p.made_on, p.uid),
    )
    evidence = [
        f"You last heard from them on {case.day(heard_on)}."
        if heard_on
        else "You have not heard from them."
    ]
    evidence += [_unanswered_words(i, case) for i in waiting] or ["Nothing is unanswered."]
    evidence += [
        f"Overdue: {quoted(p.what) or 'a promise'}, due on {case.day(p.due_on or p.made_on)}."
        for p in overdue
    ] or ["No promise of yours is overdue."]
    if overdue:
        due = day_said(overdue[0].due_on or overdue[0].made_on, today)
        step = case.step(f"Keep your promise of {due}{_about(overdue[0].what)}.", Tone.OWED)
    elif waiting:
        asked_on = day_said(waiting[0].on, today)
        step = case.step(
            f"Answer what they asked on {asked_on}{_about(waiting[0].note)}.", Tone.OWED
        )
    else:
        step = case.step("Ask them how they are and what they are working on.")
    return judged(
        case,
        3,
        "In touch, and nothing owed",
        heard and not waiting and not overdue,
        evidence,
        step,
        waivable=not waiting and not overdue,
    )


def given(case: Case) -> Check:
    """Rule 4: you have given more than you asked, since the last offer and dormancy.

    A give counts a week after it was given, and a week after it was written down: what is
    remembered on the day of an offer has the same strings. Asks are remembered for the
    widest span that the policy allows: a shorter memory for gives is stricter, a shorter
    memory for asks would be looser.
    """
    policy = case.policy
    floor = max(
        (*offer_days(case.history), case.standing.dormant_since_on or date.min), default=date.min
    )
    gives = [
        give
        for give in case.standing.gives
        if give.on > floor and case.age_days(give.on) <= policy.gate_give_window_days
    ]
    written_on = {event.uid: event.recorded_on for event in case.history.interactions}
    settled = [
        give
        for give in gives
        if case.age_days(max(give.on, written_on.get(give.uid) or give.on))
        >= policy.gate_give_rest_days
    ]
    asks = [
        ask
        for ask in (*case.standing.asks, *_later_asks(case))
        if ask.on > floor and case.age_days(ask.on) <= DEFAULT.gate_give_window_days
    ]
    whole = sum(give.give is Give.WHOLE for give in settled)
    enough = len(settled) - len(asks) >= policy.gate_gives
    evidence = _given_evidence(case, settled, len(gives) - len(settled), asks, whole, floor)
    step = case.step(
        case.share()
        if whole
        else "Give something whole: an insight, a hand, an introduction. Ask nothing for it.",
    )
    return judged(case, 4, "More given than asked", enough and whole > 0, evidence, step)


def _later(case: Case) -> tuple[Interaction, ...]:
    """What is dated after today and so unknown to the standing. It opens nothing; what of it
    stands against an offer counts (see ``offers``)."""
    return tuple(
        event
        for event in case.history.interactions
        if event.on > case.today and is_live(event, case.policy.large_thread_people)
    )


def _waiting(case: Case) -> tuple[Interaction, ...]:
    return (*case.standing.unanswered, *unanswered(case.history.interactions, _later(case)))


def _later_asks(case: Case) -> tuple[Interaction, ...]:
    return tuple(
        event for event in _later(case) if event.asks and event.direction is not Direction.IN
    )


def _given_evidence(
    case: Case,
    settled: list[AcknowledgedGive],
    fresh: int,
    asks: list[Interaction],
    whole: int,
    floor: date,
) -> list[str]:
    since = f" since {day_said(floor, case.today)}" if floor > date.min else ""
    gives = count(len(settled), "acknowledged give") if settled else "No acknowledged give"
    wholes = f", {whole} of them whole" if settled else ""
    evidence = [
        f"{gives}{since}{wholes}, against {count(len(asks), 'ask')}; "
        f"{case.policy.gate_gives} more gives than asks are needed."
    ]
    if settled:
        days = ", ".join(day_said(day, case.today) for day in sorted(give.on for give in settled))
        evidence.append(f"Given on {days}.")
    if fresh:
        evidence.append(
            f"{count(fresh, 'give')}, made or written down in the last "
            f"{case.policy.gate_give_rest_days} days, not counted: a gift right before an offer "
            "has strings."
        )
    return evidence


def relevant(case: Case) -> Check:
    """Rule 5: a need they voiced, or an interest shared, meets the offering."""
    meant = {fold(name) for name in case.offering.interests}
    needs = sorted(
        (
            event
            for event in case.history.interactions
            if event.kind is Kind.NEED
            and not event.pitch
            and 0 <= case.age_days(event.on) <= case.policy.gate_need_days
            and meant & {fold(name) for name in event.interests}
        ),
        key=lambda event: (event.on, event.uid),
    )
    shared = sorted(
        interest.name
        for interest in case.history.shared_interests
        if interest.since_on <= case.today and fold(interest.name) in meant
    )
    evidence = [f"They voiced a need on {case.day(need.on)}{_about(need.note)}." for need in needs]
    if shared:
        evidence.append(f"You share {', '.join(f'#{name}' for name in shared)}.")
    about = ", ".join(f"#{name}" for name in sorted(meant)) or "no interest yet"
    if not evidence:
        evidence.append(f"Nothing of theirs meets {_named(case.offering)} ({about}).")
    step = case.step("Ask them what is hardest for them at the moment, and only listen.")
    return judged(
        case, 5, "It matters to them", bool(needs or shared), evidence, step, waivable=False
    )


def rested(case: Case) -> Check:
    """Rule 6: no offer, and no "no", for long enough."""
    policy = case.policy
    offered_on = max(offer_days(case.history), default=None)
    refused_on = max(no_days(case.history, case.today, policy), default=None)
    until_on = rests_until(case.history, case.today, policy)
    evidence = [
        f"The last offer was on {case.day(offered_on)}."
        if offered_on
        else "You have offered them nothing so far."
    ]
    if refused_on:
        evidence.append(f"Their last no was on {case.day(refused_on)}; silence counts as one.")
    until = day_said(until_on, case.today) if until_on else ""
    step = case.step(f"Offer nothing before {until}. {case.share()}", Tone.QUIET)
    return judged(case, 6, "No offer and no refusal of late", until_on is None, evidence, step)


def stood_behind(case: Case) -> Check:
    """Rule 7: you have stood behind the offering for long enough."""
    since_on, needed = case.offering.stood_since_on, case.policy.gate_stood_behind_days
    from_on = days_after(since_on, needed)
    evidence = [f"You stand behind {_named(case.offering)} since {case.day(since_on)}."]
    step = case.step(
        f"Prove it yourself until {day_said(from_on, case.today)}. {case.share()}", Tone.QUIET
    )
    return judged(
        case, 7, "You have stood behind it", case.age_days(since_on) >= needed, evidence, step
    )


def _unanswered_words(event: Interaction, case: Case) -> str:
    return f"Unanswered since {case.day(event.on)}{_about(event.note)}."


def _about(text: str) -> str:
    """``: “their words”``, nothing where there are none."""
    return f": {quoted(text)}" if quoted(text) else ""


def _named(offering: Offering) -> str:
    return quoted(offering.name) or "the offering"


def _by_strength(boundary: Boundary) -> tuple[int, date, str]:
    return list(BoundaryKind).index(boundary.kind), boundary.since_on, boundary.uid
