"""The verdict: signs of the words and what the context adds."""

from __future__ import annotations

from dataclasses import replace

from crm.rules.pitch.advice import ADVICE
from crm.rules.pitch.context import Context, context_findings, named_facts
from crm.rules.pitch.findings import Finding, Judgement, Reading, Severity
from crm.rules.pitch.language import is_english
from crm.rules.pitch.mailing import LONGEST
from crm.rules.pitch.signs import (
    PITCH_FROM,
    Hit,
    Weighed,
    flattened,
    hard_hits,
    open_places,
    settled,
    weigh,
    words_of,
)

_WORTH_A_WORD = 40
_NO_CONTEXT = Context()


def judge_text(text: str, context: Context = _NO_CONTEXT) -> Judgement:
    """The findings of one text, ordered by span.

    HTML has been removed by the caller. Pure and deterministic; only the first
    :data:`LONGEST` characters are judged.
    """
    text = text[:LONGEST]
    judged = _judge_words(text, context.is_mass(text))
    if context == _NO_CONTEXT:
        return judged
    named = named_facts(text, context.facts)
    added = context_findings(text, context, judged.findings, named)
    return replace(judged, findings=_ordered([*judged.findings, *added]), named=named)


def _judge_words(text: str, sent_to_many: bool) -> Judgement:
    flat = flattened(text)
    words = words_of(flat)
    hard = hard_hits(text, flat, words)
    if not is_english(text, words):
        return _judge_foreign(text, hard, sent_to_many)
    weighed = weigh(text, flat, words, hard, sent_to_many)
    shown = weighed.hits if weighed.score >= _WORTH_A_WORD else []
    return Judgement(
        _reading(weighed),
        weighed.score / 100,
        _told(shown, thanks=weighed.wants),
        tuple(sorted((hit.start, hit.end) for hit in weighed.personal)),
    )


def reads_as_pitch(text: str, *, sent_to_many: bool = False) -> bool:
    """The same verdict as :func:`judge_text`, fast: for judging a whole import."""
    text = text[:LONGEST]
    flat = flattened(text)
    words = words_of(flat)
    hard = hard_hits(text, flat, words)
    decided = settled(hard)
    if decided is False and not sent_to_many:
        return False
    if not is_english(text, words):
        return _judge_foreign(text, hard, sent_to_many).reading is Reading.PITCH
    if decided:
        return True
    weighed = weigh(text, flat, words, hard, sent_to_many)
    return _reading(weighed) is Reading.PITCH


def _reading(weighed: Weighed) -> Reading:
    if weighed.wants and weighed.score >= PITCH_FROM:
        return Reading.PITCH
    return Reading.GENERIC if weighed.generic else Reading.PERSONAL


def _judge_foreign(text: str, hard: list[Hit], sent_to_many: bool) -> Judgement:
    """Of another language only what needs none is judged: open places, a calendar, the mass."""
    places = open_places(text)
    calendars = [hit for hit in hard if hit.code == "calendar"]
    reading = Reading.GENERIC if places or sent_to_many else Reading.UNKNOWN
    if calendars and reading is Reading.GENERIC:
        reading = Reading.PITCH
    marked = places + calendars
    return Judgement(reading, sum(hit.weight for hit in marked) / 100, _told(marked))


def _told(hits: list[Hit], *, thanks: bool = True) -> tuple[Finding, ...]:
    """The hits as findings, those of one code that touch made one."""
    told: list[Finding] = []
    spans: dict[str, list[list[int]]] = {}
    for hit in sorted(hits):
        of_code = spans.setdefault(hit.code, [])
        if of_code and hit.start <= of_code[-1][1]:
            of_code[-1][1] = max(of_code[-1][1], hit.end)
        else:
            of_code.append([hit.start, hit.end])
    for code, found in spans.items():
        if code == "thanks" and not thanks:
            continue
        advice = ADVICE[code]
        told += [
            Finding(start, end, Severity(advice.severity), code, advice.reason, advice.instead)
            for start, end in found
        ]
    return _ordered(told)


def _ordered(findings: list[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: (finding.start, finding.end, finding.code)))
