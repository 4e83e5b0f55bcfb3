"""Which kinds are apt for somebody today."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from crm.rules.bounds import only_channels
from crm.rules.interaction import CATALOGUE, MEETINGS, Kind, Stage
from crm.rules.nudge.candidate import Candidate

PLAIN = (Kind.CALL, Kind.COFFEE, Kind.QUESTION, Kind.MESSAGE, Kind.COMMENT, Kind.REACTION)
"""Kinds that need nothing at hand."""


def is_quiet(candidate: Candidate, today: date) -> bool:
    """Whether only kinds that want no answer are left: your last words stayed without one."""
    return candidate.quiet_from_on is not None and candidate.quiet_from_on <= today


def is_wanted(kind: Kind, candidate: Candidate, today: date) -> bool:
    """Whether the kind was not set aside for them, and is as quiet as it must be."""
    return kind not in candidate.refused and (
        CATALOGUE[kind].quiet or not is_quiet(candidate, today)
    )


def is_apt(kind: Kind, candidate: Candidate, today: date) -> bool:
    """Whether the kind is wanted and not ahead of the stage. A call or a coffee is for those
    in Rapport whom any channel may reach."""
    from_stage = CATALOGUE[kind].apt_from
    if from_stage is None or from_stage > candidate.stage:
        return False
    if kind in MEETINGS and (
        candidate.stage < Stage.RAPPORT or only_channels(candidate.boundaries)
    ):
        return False
    return is_wanted(kind, candidate, today)


def has_apt(candidate: Candidate, today: date, kinds: Iterable[Kind] = PLAIN) -> bool:
    """Whether any of the kinds is apt."""
    return any(is_apt(kind, candidate, today) for kind in kinds)
