"""Introductions as JSON objects (see ``docs/json.md``)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from crm.cli import json_day
from crm.cli.as_json import Json

if TYPE_CHECKING:
    from crm.book import introduction_results as r


def introductions(
    begun: Sequence[r.IntroductionView], proposed: Sequence[r.ProposedIntroduction]
) -> Json:
    return {
        "introductions": [introduction(view) for view in begun],
        "proposed": [proposal(found) for found in proposed],
    }


def introduction(view: r.IntroductionView) -> Json:
    return {
        "uid": view.uid,
        "people": [
            {
                "uid": side.uid,
                "name": side.name,
                "asked_on": side.asked_on,
                "agreed_on": side.agreed_on,
            }
            for side in view.sides
        ],
        "why": view.why,
        "state": view.state.value,
        "begun_on": view.begun_on,
        "made_on": view.made_on,
        "follow_up_on": view.follow_up_on,
        "followed_up_on": view.followed_up_on,
        "dropped_on": view.dropped_on,
        "dropped_why": view.dropped_why,
        "declined": view.declined,
        "held_back": view.held_back,
    }


def proposal(found: r.ProposedIntroduction) -> Json:
    return {
        "needing": {"uid": found.needing[0], "name": found.needing[1]},
        "helping": {"uid": found.helping[0], "name": found.helping[1]},
        "about": found.about,
        "on": found.on,
        "because": found.because,
    }


def step(done: r.Introduced) -> Json:
    return {
        "introduction": introduction(done.introduction),
        "logged": json_day.logged(done.logged) if done.logged else None,
    }
