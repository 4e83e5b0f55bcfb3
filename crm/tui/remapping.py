"""Keys of the user's own choice: what can be had of it, and what is said of the rest.

A wish is granted unless it would take a key from another action that is possible at the
same time; so no action ever loses its last key, and every clash is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from itertools import combinations

from textual.binding import Binding
from textual.keys import Keys, _character_to_key, key_to_character

from crm.tui import keys

GROUPS: dict[str, tuple[Binding, ...]] = {
    name: group for name, group in vars(keys).items() if name.isupper()
}
"""The keys of each place, by its name in :mod:`crm.tui.keys`."""
_ANYWHERE = ("APP", "PERSON")
"""Groups whose keys are understood together with those of other groups."""
_MODIFIERS = {"ctrl", "shift", "alt", "meta", "super", "hyper"}
_NAMED = {key.value for key in Keys}


def remapped(wanted: Mapping[str, object]) -> tuple[dict[str, str], tuple[str, ...]]:
    """The wishes (action id -> its keys, one or more with commas between) that are granted,
    with their keys as Textual names them; and a sentence for each that is not."""
    granted: dict[str, str] = {}
    troubles: list[str] = []
    for name, keys_named in wanted.items():
        trouble = _trouble(name, keys_named)
        if trouble:
            troubles.append(trouble)
        else:
            granted[name] = _named(str(keys_named))
    while clash := next(_clashes(granted), None):
        refused, key, other = clash
        del granted[refused]
        troubles.append(f"“{key}” for {refused} is taken by {other}; {refused} keeps its own key.")
    return granted, tuple(troubles)


def _trouble(name: str, keys_named: object) -> str:
    if name not in _ALL:
        near = get_close_matches(name, _ALL, 1)
        return f"There is no action “{name}”." + (f" Do you mean {near[0]}?" if near else "")
    if not isinstance(keys_named, str) or not keys_named.strip():
        return f"The key of {name} must be text, such as “x” or “ctrl+x,f5”."
    for key in keys_named.split(","):
        if not _is_key(key.strip()):
            return f"“{key.strip()}” for {name} is no key. Write x, X, f5, ctrl+x, or enter."
    return ""


def _is_key(key: str) -> bool:
    *modifiers, base = key.split("+") if len(key) > 1 else [key]
    if not set(modifiers) <= _MODIFIERS or not base:
        return False
    if len(base) == 1:
        return base.isprintable() and base != " "
    return base in _NAMED or key_to_character(base) is not None


def _named(keys_named: str) -> str:
    found = (key.strip() for key in keys_named.split(","))
    return ",".join(_character_to_key(key) if len(key) == 1 else key for key in found)


def _clashes(granted: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """(wish, key, other action) of each key that two actions would have in one place and
    do not share by themselves."""
    for one, other in _together():
        if one not in granted and other not in granted:
            continue
        shared = _keys_of(one, granted) & _keys_of(other, granted)
        for key in sorted(shared - (_keys_of(one, {}) & _keys_of(other, {}))):
            # Of two wishes the later one waits.
            order = list(granted)
            wish = max((name for name in (one, other) if name in granted), key=order.index)
            yield wish, key, other if wish == one else one


def _keys_of(name: str, granted: Mapping[str, str]) -> set[str]:
    return set((granted.get(name) or _named(_ALL[name].key)).split(","))


_ALL: dict[str, Binding] = {
    str(binding.id): binding for group in GROUPS.values() for binding in group
}


@cache
def _together() -> tuple[tuple[str, str], ...]:
    """The pairs of actions that are possible at the same time."""
    named = [(name, str(binding.id)) for name, group in GROUPS.items() for binding in group]
    return tuple(
        (one, other)
        for (first, one), (second, other) in combinations(named, 2)
        if first == second or first in _ANYWHERE or second in _ANYWHERE
    )
