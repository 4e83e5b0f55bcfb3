"""The names in a ``TO`` column, joined by ``", "`` while names hold ``", "`` themselves."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from crm.readers.linkedin_people import Mention, is_nameless, url_key
from crm.rules.identity import core_name
from crm.rules.text import clean_line, fold

_BETWEEN_URLS = re.compile(r",(?=\s*(?:https?:)?//|\s*www\.|\s*$)")
_ABBREVIATION = re.compile(r"(?=.{2,8}$)[A-Z][A-Z.]*(?:-[A-Z.]+)?")
_GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})
_MOST_PARTS = 6
"""Parts of one name: ``Hale, PhD, MBA, CFA`` has four."""


def recipients(
    to: str, urls: str, known: Collection[str], names_by_url: Mapping[str, str]
) -> list[Mention]:
    """Who a message went to, one mention each, nameless ones included.

    ``known`` are the names with a comma that the export shows elsewhere;
    ``names_by_url`` the name that stands beside an address elsewhere. The addresses,
    where there are some, give the number.
    """
    addresses = [url.strip() for url in _BETWEEN_URLS.split(urls) if url.strip()]
    to = clean_line(to)
    if len(addresses) == 1 and not (", " in to and any(map(is_nameless, to.split(", ")))):
        return [Mention(to, addresses[0])]
    names = split_names(to, known)
    if not addresses:
        return [Mention(name) for name in names]
    nameless = [Mention(name) for name in names if is_nameless(name)]
    return (
        _paired([name for name in names if not is_nameless(name)], addresses, names_by_url)
        + nameless
    )


def _paired(
    names: list[str], addresses: list[str], names_by_url: Mapping[str, str]
) -> list[Mention]:
    """Each address with its name: the one known for it, the rest in their order."""
    found: dict[str, str] = {}
    for address in addresses:
        usual = names_by_url.get(url_key(address), "")
        if usual in names:
            names.remove(usual)
            found[address] = usual
    left = [address for address in addresses if address not in found]
    if len(names) > len(left):
        names = _rejoined(names, left)
    if len(left) == len(names):
        found.update(zip(left, names, strict=True))
    return [
        Mention(found.get(address) or names_by_url.get(url_key(address), ""), address)
        for address in addresses
    ]


def _rejoined(parts: list[str], addresses: list[str]) -> list[str]:
    """Too many parts for the addresses: one begins a name where the next address holds its
    first word, and else belongs to the name before."""
    names: list[str] = []
    for part in parts:
        following = addresses[len(names) : len(names) + 1]
        if names and not any(_holds(address, part) for address in following):
            names[-1] += f", {part}"
        else:
            names.append(part)
    return names


def _holds(address: str, name: str) -> bool:
    words = core_name(name).split()
    return bool(words) and words[0] in fold(url_key(address))


def split_names(joined: str, known: Collection[str]) -> list[str]:
    """The names in a joined list: the longest known one first, then a name with the
    credentials behind it, else one part."""
    parts = joined.split(", ")
    names: list[str] = []
    start = 0
    while start < len(parts):
        end = _end_of_known(parts, start, known)
        if end == start:
            end = start + 1
            while end < len(parts) and _is_credential(parts[start], parts[end]):
                end += 1
        names.append(", ".join(parts[start:end]))
        start = end
    return [name for name in names if name]


def _end_of_known(parts: list[str], start: int, known: Collection[str]) -> int:
    for end in range(min(len(parts), start + _MOST_PARTS), start + 1, -1):
        if ", ".join(parts[start:end]) in known:
            return end
    return start


def _is_credential(name: str, part: str) -> bool:
    """Whether a part belongs to the name before it: ``PhD``, ``Jr.``, ``SHRM-CP``."""
    if " " not in name:
        return False
    shouted = name.isupper()
    if (not shouted and _ABBREVIATION.fullmatch(part)) or fold(part).rstrip(".") in _GENERATIONS:
        return True
    return bool(part) and core_name(f"Ann Lee {part}") == "ann lee"
