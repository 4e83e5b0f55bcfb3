"""What a look over all gates returns: frozen results, the same for every face."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crm.book.results import ContactLine, OfferingView
    from crm.rules.gate import Check, Verdict


@dataclass(frozen=True)
class Near:
    """Somebody, and the verdict of today for them."""

    contact: ContactLine
    verdict: Verdict

    @property
    def lacks(self) -> tuple[Check, ...]:
        """The rules that are not met."""
        return tuple(check for check in self.verdict.checks if not check.passed)


@dataclass(frozen=True)
class Readiness:
    """An offering, to whom its gate is open, and who is nearest to it, the nearest first."""

    offering: OfferingView
    ready: tuple[Near, ...]
    near: tuple[Near, ...]


@dataclass(frozen=True)
class Readinesses:
    """Every offering that stands. ``placed`` counts the people in a circle or rhythm, and
    ``lacking`` how many of them something keeps from any offer: ``bound``, ``early`` (below
    Rapport), ``cool``, ``unheard``, ``owed``; one person may stand in several."""

    offerings: tuple[Readiness, ...]
    placed: int
    lacking: Mapping[str, int]
