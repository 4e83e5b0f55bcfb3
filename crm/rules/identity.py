"""Two people -> same, perhaps, different, with the reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Sameness(StrEnum):
    SAME = "same"
    PERHAPS = "perhaps"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Persona:
    """What is known of a person when two are compared. ``url_keys`` come from
    :func:`url_key`; ``emails`` are folded."""

    name: str
    url_keys: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()
    company: str = ""
    connected_on: date | None = None


@dataclass(frozen=True, slots=True)
class Identity:
    sameness: Sameness
    reason: str


def compare(one: Persona, other: Persona) -> Identity:
    raise NotImplementedError


def core_name(name: str) -> str:
    """The folded name without credentials, emoji and decoration: ``"Dr. Ana Sá, PhD 🚀"`` ->
    ``"ana sa"``. What is compared; names themselves keep their letters."""
    raise NotImplementedError


def url_key(url: str) -> str:
    """A profile address in the form that is compared: host without ``www.`` and country,
    path percent-decoded, folded, no scheme, query or slash at the end. Empty for none."""
    raise NotImplementedError
