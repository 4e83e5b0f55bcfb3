"""The verdict: signs of the words and what the context adds."""

from __future__ import annotations

from dataclasses import replace

from crm.rules.pitch.advice import ADVICE
from crm.rules.pitch.context import ASKING, Context, context_findings, named_facts
from crm.rules.pitch.findings import Finding, Judgement, Reading, Severity
from crm.rules.pitch.language import is_english, is_foreign
from crm.rules.pitch.mailing import LONGEST
from crm.rules.pitch.model import Said, shipped
from crm.rules.pitch.signs import (
    PITCH_FROM,
    Hit,
    Weighed,
    code_sums,
    flattened,
    hard_hits,
    needs_no_model,
    open_places,
    weigh,
    words_of,
)

_WORTH_A_WORD = 40
_NO_CONTEXT = Context()
_LINE = 1_000
"""From this sum of the model on a text is a pitch; in thousandths, as its weights."""
_MANY_WEIGHS = 300
_WELCOME_WEIGHS = 400
"""What may be said to whom one knows well, or who asked for it. Both are ours."""
_MOST_WEIGHTY = 5


def judge_text(text: str, context: Context = _NO_CONTEXT) -> Judgement:
    """The findings of one text, ordered by span.

    HTML has been removed by the caller. Pure and deterministic; only the first
    :data:`LONGEST` characters are judged.
    """
    text = text[:LONGEST]
    judged = _judge_words(text, context.is_mass(text), welcome=context.is_welcome)
    if context == _NO_CONTEXT:
        return judged
    named = named_facts(text, context.facts)
    added = context_findings(text, context, judged.findings, named)
    return replace(judged, findings=_ordered([*judged.findings, *added]), named=named)


def reads_as_pitch(text: str, *, sent_to_many: bool = False) -> bool:
    """The same verdict as :func:`judge_text`, fast: for judging a whole import."""
    text = text[:LONGEST]
    flat = flattened(text)
    words = words_of(flat)
    if not is_english(text, words):
        hard = hard_hits(text, flat, words)
        return _judge_unread(text, hard, sent_to_many).reading is Reading.PITCH
    model = shipped()
    said = model.words(text)
    weighed = weigh(text, flat, words, hard_hits(text, flat, words), sent_to_many)
    return _score(said, weighed, sent_to_many, welcome=False) >= _LINE


def _judge_words(text: str, sent_to_many: bool, *, welcome: bool) -> Judgement:
    flat = flattened(text)
    words = words_of(flat)
    hard = hard_hits(text, flat, words)
    if not is_english(text, words):
        return _judge_unread(text, hard, sent_to_many)
    weighed = weigh(text, flat, words, hard, sent_to_many)
    model = shipped()
    said = model.words(text)
    score = _score(said, weighed, sent_to_many, welcome=welcome)
    is_pitch = score >= _LINE
    weighty = model.weightiest(text, _MOST_WEIGHTY) if is_pitch else []
    shown = weighed.hits if is_pitch or weighed.score >= _WORTH_A_WORD else []
    findings = _told(shown, thanks=is_pitch or weighed.wants)
    if is_pitch and weighty and not any(one.code in ASKING for one in findings):
        start, end, _ = weighty[0]
        findings = _ordered([*findings, *_told([Hit(start, end, "wanting", 0)])])
    return Judgement(
        Reading.PITCH if is_pitch else Reading.GENERIC if weighed.generic else Reading.PERSONAL,
        score / 1_000,
        findings,
        tuple(sorted((hit.start, hit.end) for hit in weighed.personal)),
        weighty=tuple((start, end) for start, end, _ in weighty),
    )


def _score(said: Said, weighed: Weighed, sent_to_many: bool, *, welcome: bool) -> int:
    """What speaks for a pitch, in thousandths, 0 and up: from :data:`_LINE` on it is one.

    The same text to many is one already when its signs alone say so, any text when they say
    it loudly.
    """
    score = _LINE + shipped().score(said, code_sums(weighed))
    if needs_no_model(weighed):
        score = max(score, _LINE + _WELCOME_WEIGHS * welcome)
    if sent_to_many and weighed.wants:
        score = max(score + _MANY_WEIGHS, _LINE if weighed.score >= PITCH_FROM else 0)
    elif welcome:
        score -= _WELCOME_WEIGHS
    return max(score, 0)


def _judge_unread(text: str, hard: list[Hit], sent_to_many: bool) -> Judgement:
    """Of another language only what needs none is judged: open places, a calendar, the mass.
    Too few words to tell a language are a pitch where whole phrases of theirs say so alone
    ("Book a free demo")."""
    phrases = [hit for hit in hard if " " in text[hit.start : hit.end]]
    stops = [hit for hit in hard if ADVICE[hit.code].severity == Severity.STOP]
    if phrases and stops and not is_foreign(text):
        said = sum({hit.code: hit.weight for hit in sorted(hard, key=_by_weight)}.values())
        if said >= PITCH_FROM:
            return Judgement(Reading.PITCH, said / PITCH_FROM, _told(hard))
    places = open_places(text)
    calendars = [hit for hit in hard if hit.code == "calendar"]
    reading = Reading.GENERIC if places or sent_to_many else Reading.UNKNOWN
    if calendars and reading is Reading.GENERIC:
        reading = Reading.PITCH
    marked = places + calendars
    return Judgement(reading, sum(hit.weight for hit in marked) / 100, _told(marked))


def _by_weight(hit: Hit) -> int:
    return hit.weight


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
