"""Every JSON answer holds what ``docs/json.md`` says, no more and no less."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from .conftest import Crm

PAGE = (Path(__file__).parents[2] / "docs" / "json.md").read_text(encoding="utf-8")
_ROW = re.compile(r"^\| `([^`]+)` \| ([^|]+) \|", re.MULTILINE)
_LINK = re.compile(r"\[([^\]]+)\]\(#[^)]+\)")


def documented() -> dict[str, dict[str, str]]:
    """Object -> field -> type, as the page says."""
    found = {}
    for section in PAGE.split("\n### ")[1:]:
        title, _, body = section.partition("\n")
        found[title] = {name: kind.strip() for name, kind in _ROW.findall(body)}
    found["shown contact"] |= found["contact"]
    return found


OBJECTS = documented()


def wrong(value: Any, kind: str, where: str) -> Iterator[str]:
    """Where a value is not what the page says."""
    if kind.endswith(" or null"):
        if value is None:
            return
        kind = kind.removesuffix(" or null")
    if kind.startswith("list of "):
        if not isinstance(value, list):
            yield f"{where} is no list"
            return
        for item in value:
            yield from wrong(item, kind.removeprefix("list of "), f"{where}[]")
        return
    link = _LINK.fullmatch(kind)
    if link:
        yield from wrong_object(value, link[1], where)
    elif not _PLAIN[kind](value):
        yield f"{where} is no {kind}: {value!r}"


def wrong_object(value: Any, name: str, where: str) -> Iterator[str]:
    fields = OBJECTS[name]
    if not isinstance(value, dict):
        yield f"{where} is no object"
        return
    for key in value.keys() ^ fields.keys():
        yield f"{where}.{key} is only in the {'answer' if key in value else 'page'}"
    for key in value.keys() & fields.keys():
        yield from wrong(value[key], fields[key], f"{where}.{key}")


def _is_date(value: Any) -> bool:
    return isinstance(value, str) and date.fromisoformat(value).isoformat() == value


def _is_instant(value: Any) -> bool:
    return isinstance(value, str) and value.endswith("Z") and bool(datetime.fromisoformat(value))


_PLAIN: dict[str, Callable[[Any], bool]] = {
    "text": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "date": _is_date,
    "instant": _is_instant,
    "numbers by name": lambda value: all(isinstance(number, int) for number in value.values()),
}

CALLS = {
    "crm": "day",
    "crm today": "day",
    "crm today --for 2026-11-23": "day",
    "crm today --for yesterday": "day",
    "crm today --brief": "brief",
    "crm today --draft 1": "draft",
    "crm draft Lopes": "draft",
    "crm lint {words}": "judged words",
    "crm lint --to Lopes {words}": "judged words",
    "crm draft --for-nudge 1": "draft",
    "crm draft Lopes --log hello-Ana": "logged",
    "crm draft Lopes --offer": "failed",
    "crm today --done 1 wrote about the harbour": "logged",
    "crm today --skip 1": "set aside",
    "crm today --snooze 1 --until-heard": "set aside",
    "crm today --rest 1 --days 90": "set aside",
    "crm today --rhythm 1 90": "set aside",
    "crm today --never 1": "set aside",
    "crm rest Lopes": "set aside",
    "crm quiet": "quiet",
    "crm quiet until 2026-11-27": "quiet",
    "crm quiet end": "quiet",
    "crm capacity": "capacity",
    "crm capacity 2 2 2 2 2 0 0": "capacity",
    "crm contacts": "contacts",
    "crm contacts --circle close --silent 30 --save-view Close": "contacts",
    "crm contacts --view Nothing": "failed",
    "crm contacts circle:far": "failed",
    "crm contacts --views": "views",
    "crm show Lopes": "shown contact",
    "crm add Eva": "contact",
    "crm edit Lopes --role Skipper": "contact",
    "crm purpose Lopes": "contact",
    "crm purpose Lopes boats --can-give time": "contact",
    "crm note Lopes likes-tea": "contact line",
    "crm delete Petrova --yes": "deleted",
    "crm forget Petrova --yes": "erased",
    "crm forget --sweep": "erased",
    "crm forget": "failed",
    "crm search harbour": "interactions",
    "crm settle Ben": "interactions",
    "crm interest --me": "interests",
    "crm interest Lopes": "interests",
    "crm interest Lopes rust": "interests",
    "crm interest alias barges rust": "aliased",
    "crm interest broader rust tools": "broadened",
    "crm common Lopes": "common ground",
    "crm insight": "insights",
    "crm insight list rust": "insights",
    "crm insight add Less --about rust": "insight",
    "crm insight for Lopes": "fitting insights",
    "crm insight retire 3f2a": "failed",
    "crm insight import missing.html": "failed",
    "crm bound Ben": "boundaries",
    "crm bound Lopes not-before --until 2027-01-15": "boundaries",
    "crm bound Ben --lift --why asked": "boundaries",
    "crm notice Lopes post On-owning-less --link https://example.org/less": "noticed",
    "crm notice Lopes birthday --on 1990-05-14": "noticed",
    "crm notice Lopes need somebody-who-knows-roofs": "noticed",
    "crm signals": "signals",
    "crm heard": "heard",
    "crm heard list Ben": "heard",
    "crm heard wave Ben": "heard settled",
    "crm heard agree Ben": "heard settled",
    "crm heard agree Lopes": "failed",
    "crm invite Petrova": "invitation draft",
    "crm invite Petrova Shall-we-sail": "invitation draft",
    "crm invite Petrova Shall-we-sail --sent --anyway": "invitation step",
    "crm invite Lopes": "failed",
    "crm invite Petrova --accepted": "failed",
    "crm invitations --all": "invitations",
    "crm inbox": "inbox",
    "crm inbox --all": "inbox",
    "crm inbox show Tia": "request",
    "crm inbox accept Tia Glad-to-connect": "request step",
    "crm inbox ask Tia Why-me?": "request step",
    "crm inbox decline Tia": "request step",
    "crm inbox leave Tia": "request step",
    "crm inbox add missing.eml": "failed",
    "crm date Lopes birthday 14 may": "yearly date",
    "crm dates": "yearly dates",
    "crm feed": "feeds",
    "crm feed add https://example.org/feed.xml Lopes": "feed",
    "crm feed add https://example.org/gazette.xml --about rust": "feed",
    "crm feed read": "feeds read",
    "crm log coffee with Ana Lopes": "logged",
    "crm correct Lopes": "interactions",
    "crm log coffee with Ben, promised the map by friday": "logged",
    "crm log coffee with Ana Lopes, promised a book by friday --dry-run": "understanding",
    "crm offer Ben --confess brochure": "logged",
    "crm place Ben inner": "placed",
    "crm triage": "candidates",
    "crm why Ben": "why",
    "crm why Petrova": "why",
    "crm timeline Lopes": "timeline",
    "crm promise": "promises",
    "crm promise list --all": "promises",
    "crm promise made Ben map": "promise",
    "crm promise kept Lopes": "promise",
    "crm promise dropped Lopes": "promise",
    "crm introduce": "introductions",
    "crm introduce list --all": "introductions",
    "crm introduce Lopes Ben --why both-sail": "introduction step",
    "crm introduce made Lopes": "failed",
    "crm week": "week",
    "crm week --of 2026-09-01": "week",
    "crm calendar": "calendar",
    "crm offering": "offerings",
    "crm offering list": "offerings",
    "crm offering add Tour": "offering",
    "crm offering retire Harbour workshop": "offering",
    "crm offer Lopes": "gate",
    "crm undo": "undone",
    "crm undo --list": "undo history",
    "crm redo": "failed",
    "crm check": "checked",
    "crm daemon install --print": "service",
    "crm daemon uninstall": "uninstalled",
    "crm daemon status": "daemon",
    "crm show Nobody": "failed",
    "crm show Ana": "failed",
    "crm nonsense": "failed",
    "crm place Ben": "failed",
    "crm offer Ben --start": "failed",
    "crm import missing.zip": "failed",
}


@pytest.mark.parametrize("call", CALLS)
def test_an_answer_holds_what_the_page_says(inside: Crm, book: Path, call: str) -> None:
    words = book.parent / "words.txt"
    words.write_text("Hi Ana, we help old boats like yours. A quick call?", encoding="utf-8")
    ran = inside(*call.replace("{words}", str(words)).split()[1:], "--json")
    expected = CALLS[call]
    assert list(wrong_object(ran.json, expected, expected)) == []
    assert (ran.code == 0) == (expected != "failed")
    assert ran.err == ""
    assert ran.out == json.dumps(ran.json, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def test_the_page_of_a_new_book(inside: Crm) -> None:
    assert list(wrong_object(inside("init", "--json").json, "started", "started")) == []


def test_an_error_names_its_exit_code_and_the_candidates(inside: Crm, book: Path) -> None:
    ran = inside("show", "Ana", "--json")
    error = ran.json["error"]
    assert ran.code == error["exit_code"] == 4
    assert {c["label"].split(" (")[0] for c in error["candidates"]} == {"Ana Lopes", "Ana Petrova"}
    assert inside("show", error["candidates"][0]["uid"], "--json").code == 0


def test_every_object_of_the_page_is_reached_from_a_call() -> None:
    named = {
        link
        for kinds in OBJECTS.values()
        for kind in kinds.values()
        for link in _LINK.findall(kind)
    }
    answered = set(_LINK.findall(PAGE.split("## Objects")[0]))
    assert set(OBJECTS) == named | answered - {"commands.md"}
