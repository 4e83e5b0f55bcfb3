"""Every number in the rules, in one place.

A :class:`Policy` is a frozen bundle of numbers. Each field carries its unit,
its meaning, its source and the bounds within which the user may change it.
The gate's numbers may be tightened and never loosened: their default is also
the loosest value allowed.

Numbers whose source is "ours" are our own judgement; the others name the
study they follow (see ``docs/sources.md``).
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from typing import Any


class PolicyError(ValueError):
    """A number outside its bounds, or a gate number loosened."""


@dataclass(frozen=True, slots=True)
class Number:
    """What is known about one number of the policy."""

    unit: str
    meaning: str
    source: str
    low: float
    high: float


def _number(
    default: float, low: float, high: float, unit: str, meaning: str, source: str = "ours"
) -> Any:
    return field(default=default, metadata={"number": Number(unit, meaning, source, low, high)})


def _gate(
    default: float, low: float, high: float, unit: str, meaning: str, source: str = "ours"
) -> Any:
    """A number of the gate: the bounds only allow what is stricter than the default."""
    if default not in (low, high):
        raise ValueError("a gate number starts at its loosest bound")
    return _number(default, low, high, unit, meaning, source)


@dataclass(frozen=True, slots=True)
class Policy:
    """All numbers of the rules. Build a changed one with :meth:`changed`."""

    # exchanges
    answer_window_days: int = _number(
        30, 7, 60, "days", "an out and an in this close together make an exchange"
    )
    exchange_spacing_days: int = _number(
        3, 1, 14, "days", "at most one exchange counts in this span: a burst is not a habit"
    )
    acknowledge_window_days: int = _number(
        45, 7, 90, "days", "what comes back within this span acknowledges a give"
    )
    large_thread_people: int = _number(
        5, 2, 20, "people", "a thread of more people than this makes no exchange"
    )

    # warmth
    half_life_base_days: float = _number(
        75,
        30,
        180,
        "days",
        "half-life of a first exchange; also the shortest half-life",
        "Burt, Bridge Decay, 2002: nine in ten bridge ties gone within a year",
    )
    half_life_longest_days: float = _number(
        1460,
        365,
        3650,
        "days",
        "half-life of the oldest and best-fed ties",
        "Dunbar: about 15 % a year without meeting",
    )
    warm_from: float = _number(0.5, 0.3, 0.8, "share", "warmth of at least this is warm")
    dormant_below: float = _number(0.25, 0.1, 0.3, "share", "warmth below this is dormant")
    warm_at_most_days: int = _number(
        548, 180, 730, "days", "18 months: after this silence no tie counts as warm"
    )
    dormant_after_days: int = _number(
        1095,
        365,
        1825,
        "days",
        "three years: after this silence every tie is dormant",
        "Levin, Walter and Murnighan, Dormant Ties, 2011",
    )
    revival_exchanges: int = _number(
        2, 2, 5, "exchanges", "new exchanges that restore a dormant tie's peak for the gate"
    )

    # the ladder
    rapport_exchanges: int = _number(3, 3, 12, "exchanges", "exchanges that Rapport needs")
    rapport_span_days: int = _number(21, 14, 180, "days", "first to last exchange for Rapport")
    rapport_depth: int = _number(2, 2, 3, "depth", "one exchange this deep for Rapport")
    trusted_exchanges: int = _number(6, 6, 24, "exchanges", "exchanges that Trusted needs")
    trusted_span_days: int = _number(90, 60, 730, "days", "first to last exchange for Trusted")
    trusted_reciprocity: float = _number(
        0.35, 0.2, 0.8, "share", "2·min(in,out)/(in+out) on contact days, for Trusted"
    )
    trusted_acknowledged_gives: int = _number(
        3, 3, 12, "gives", "acknowledged gives that Trusted needs"
    )
    reciprocity_window_days: int = _number(
        365, 180, 730, "days", "reciprocity looks at this span before the last exchange"
    )

    # imported words
    deep_thread_turns: int = _number(2, 2, 6, "turns", "turns each way that make depth 2")
    deep_thread_characters: int = _number(
        400, 200, 2000, "characters", "words each way that make depth 2"
    )
    deep_thread_days: int = _number(14, 3, 30, "days", "span of a thread of depth 2")
    wish_characters: int = _number(
        120,
        60,
        400,
        "characters",
        "an imported wish, congratulation or thanks no longer than this is depth 0",
    )

    # the gate (tighten only)
    gate_heard_days: int = _gate(90, 14, 90, "days", "heard from them within")
    gate_need_days: int = _gate(180, 30, 180, "days", "a need they voiced is fresh for")
    gate_gives: int = _gate(3, 3, 12, "gives", "acknowledged gives minus asks")
    gate_give_window_days: int = _gate(365, 90, 365, "days", "gives count for")
    gate_give_rest_days: int = _gate(
        7, 7, 60, "days", "a give this fresh does not count: it would have strings"
    )
    gate_offer_rest_days: int = _gate(180, 180, 730, "days", "no second offer within")
    gate_no_rest_days: int = _gate(180, 180, 1095, "days", "no offer after a no within")
    gate_stood_behind_days: int = _gate(
        90, 90, 730, "days", "you have stood behind the offering for"
    )
    gate_offers_a_week: int = _gate(2, 1, 2, "offers", "offers in seven days over all people")
    gate_request_days: int = _gate(60, 7, 60, "days", "their own request opens the way for")
    gate_silence_days: int = _gate(30, 7, 30, "days", "an offer without an answer is then a no")
    gate_noes_for_boundary: int = _gate(2, 1, 2, "noes", "propose the boundary 'no pitch'")
    permit_hours: int = _gate(24, 1, 24, "hours", "a permit is valid for")

    # circles and the day's list
    inner_days: int = _number(7, 3, 14, "days", "rhythm of the inner circle", "Dunbar's layers")
    close_days: int = _number(30, 14, 60, "days", "rhythm of the close circle", "Dunbar's layers")
    active_days: int = _number(
        180, 60, 270, "days", "rhythm of the active circle", "Dunbar's layers"
    )
    wide_days: int = _number(365, 180, 730, "days", "rhythm of the wide circle", "Dunbar's layers")
    due_share: float = _number(0.8, 0.5, 1.0, "share", "due from this share of the rhythm on")
    dated_hook_share: float = _number(
        0.25,
        0.1,
        1.0,
        "share",
        "a birthday, a date, a new job, an award, a move or a need counts from this share of "
        "the rhythm",
    )
    post_hook_share: float = _number(
        0.5,
        0.1,
        1.0,
        "share",
        "a post, an article or a fresh insight counts from this share of the rhythm",
    )
    show_again_least_days: int = _number(2, 1, 7, "days", "nobody is shown again sooner")
    show_again_share: float = _number(0.1, 0.0, 0.5, "share", "of the rhythm before shown again")
    show_again_most_days: int = _number(7, 2, 30, "days", "the longest wait to be shown again")
    weekday_capacity: int = _number(3, 0, 10, "nudges", "Monday to Friday")
    weekend_capacity: int = _number(
        1, 0, 10, "nudges", "Saturday and Sunday, for obligations and dated hooks only"
    )
    reply_reminder_days: int = _number(
        30, 7, 90, "days", "the list reminds of something unanswered this long"
    )
    urgency_weight: float = _number(0.35, 0, 1, "weight", "U, how overdue")
    hook_weight: float = _number(0.20, 0, 1, "weight", "K, the day's reason")
    circle_weight: float = _number(0.15, 0, 1, "weight", "C, how near")
    balance_weight: float = _number(
        0.15, 0, 1, "weight", "B, whose turn it is", "Gilbert and Karahalios, 2009"
    )
    waiting_weight: float = _number(
        0.15, 0, 1, "weight", "A, how long not shown", "Taskwarrior's age term"
    )
    urgency_span: float = _number(
        1.2, 0.5, 4, "rhythms", "urgency saturates this far past due, so nobody drowns the rest"
    )
    waiting_most_days: int = _number(30, 7, 90, "days", "waiting saturates after")
    turn_most_days: int = _number(
        7, 1, 30, "days", "after these, or one rhythm, who is due and waits goes first"
    )
    owed_patience_days: int = _number(
        2, 0, 7, "days", "what is owed lets a date of theirs go first for so long"
    )
    skip_factor: float = _number(0.8, 0.5, 1, "factor", "for each skip", "Anki's leeches")
    birthday_hook_days: int = _number(3, 1, 14, "days", "a birthday or another date fades in")
    post_hook_days: int = _number(4, 1, 14, "days", "a post fades in")
    article_hook_days: int = _number(
        7, 1, 30, "days", "an article fades in: it is read for longer than a post"
    )
    news_hook_days: int = _number(
        14, 3, 60, "days", "a new job, an award, a move or a fresh insight fades in"
    )
    need_hook_days: int = _number(14, 3, 60, "days", "a need that they voiced fades in")
    loss_hook_days: int = _number(14, 7, 30, "days", "after a loss a condolence is due for")
    mourning_days: int = _number(
        30,
        30,
        365,
        "days",
        "after a loss nothing but a condolence is suggested, and nobody is introduced, for",
    )
    wrong_idea_days: int = _number(
        90, 14, 365, "days", "a kind set aside as the wrong idea is not suggested to them for"
    )
    too_often_factor: float = _number(
        1.5, 1.1, 3.0, "factor", "of the rhythm, when they are suggested too often"
    )
    rhythm_most_days: int = _number(
        730, 365, 3650, "days", "the longest rhythm that setting somebody aside leads to"
    )
    dormant_each_days: int = _number(7, 7, 60, "days", "one dormant tie in this span", "Levin 2011")
    unanswered_out_days: int = _number(
        14, 5, 45, "days", "an out without an answer is in vain after"
    )
    quiet_after_outs: int = _number(
        2, 1, 5, "outs", "in vain, then only quiet kinds", "Raeder 2011"
    )
    rest_after_outs: int = _number(3, 2, 8, "outs", "in vain, then a rest", "Raeder 2011")
    rest_days: int = _number(180, 60, 730, "days", "length of a rest")
    load_share: float = _number(
        0.667, 0.3, 1.0, "share", "placing warns above this share of the week's capacity"
    )

    # introductions
    introduction_need_days: int = _number(
        180, 30, 365, "days", "a need they voiced asks for an introduction this long"
    )
    follow_up_days: int = _number(
        14, 5, 60, "days", "from an introduction to the day on which you ask how it went"
    )

    # keeping the book
    announce_from_hour: int = _number(
        8, 0, 23, "o'clock", "the day's list is not announced before this hour"
    )
    backups_daily: int = _number(7, 1, 60, "backups", "the last of each day are kept")
    backups_weekly: int = _number(4, 0, 52, "backups", "the last of each week are kept")
    backups_monthly: int = _number(12, 0, 120, "backups", "the last of each month are kept")

    def changed(self, **numbers: float) -> Policy:
        """This policy with some numbers changed.

        Raises :class:`PolicyError` for an unknown name or a number out of bounds;
        for the gate's numbers the bounds allow only what is stricter.
        """
        known = describe()
        for name, value in numbers.items():
            if name not in known:
                raise PolicyError(f"There is no number called {name!r} in the policy.")
            number = known[name]
            if not number.low <= value <= number.high:
                raise PolicyError(
                    f"{name} must lie between {number.low:g} and {number.high:g} {number.unit}."
                )
        return replace(self, **numbers)  # type: ignore[arg-type]  # names were checked above


def describe() -> dict[str, Number]:
    """Name -> what is known about it, in the order of definition."""
    return {f.name: f.metadata["number"] for f in fields(Policy)}


DEFAULT = Policy()
