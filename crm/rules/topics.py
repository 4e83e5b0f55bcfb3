"""What is another name of an interest, and what is a broader one.

An alias is the same thing by another name (``k8s`` is kubernetes); it is resolved when an
interest is written. What is broader only relates interests for common ground and for
insights: the ladder and the gate never climb it (``docs/decisions/0005-common-ground.md``).

The tables below are few and sure on purpose: an alias must be right in every book, so what
has two meanings (``pm``, ``pr``, ``cs``) is not among them. The book's own come first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from crm.rules.text import clean_line, fold

ALIASES: Mapping[str, str] = MappingProxyType(
    {
        "ai": "artificial intelligence",
        "aws": "amazon web services",
        "cpp": "c++",
        "csharp": "c#",
        "csr": "corporate social responsibility",
        "cyber security": "cybersecurity",
        "data visualisation": "data visualization",
        "dataviz": "data visualization",
        "ddd": "domain-driven design",
        "dei": "diversity and inclusion",
        "diy": "do it yourself",
        "ecommerce": "e-commerce",
        "evs": "electric vehicles",
        "gcp": "google cloud",
        "genai": "generative ai",
        "golang": "go",
        "hci": "human-computer interaction",
        "hr": "human resources",
        "iot": "internet of things",
        "js": "javascript",
        "k8s": "kubernetes",
        "llm": "large language models",
        "llms": "large language models",
        "m&a": "mergers and acquisitions",
        "ml": "machine learning",
        "nodejs": "node.js",
        "oss": "open source",
        "postgres": "postgresql",
        "py": "python",
        "reactjs": "react",
        "sci-fi": "science fiction",
        "scifi": "science fiction",
        "sre": "site reliability engineering",
        "tdd": "test-driven development",
        "ts": "typescript",
        "ui": "user interfaces",
        "ux": "user experience",
        "vc": "venture capital",
        "vr": "virtual reality",
        "vuejs": "vue",
    }
)
"""Folded alias -> the name it stands for, which is none itself."""

BROADER: Mapping[str, str] = MappingProxyType(
    {
        "amazon web services": "cloud computing",
        "baking": "cooking",
        "board games": "games",
        "bouldering": "climbing",
        "c#": "programming",
        "c++": "programming",
        "chess": "games",
        "climbing": "sports",
        "cloud computing": "infrastructure",
        "coffee": "food and drink",
        "cooking": "food and drink",
        "cycling": "sports",
        "data visualization": "design",
        "devops": "infrastructure",
        "docker": "infrastructure",
        "football": "sports",
        "generative ai": "artificial intelligence",
        "go": "programming",
        "google cloud": "cloud computing",
        "graphic design": "design",
        "human-computer interaction": "user experience",
        "java": "programming",
        "javascript": "programming",
        "jazz": "music",
        "kubernetes": "infrastructure",
        "large language models": "machine learning",
        "machine learning": "artificial intelligence",
        "node.js": "javascript",
        "poetry": "literature",
        "postgresql": "databases",
        "python": "programming",
        "react": "javascript",
        "recruiting": "human resources",
        "renewable energy": "climate",
        "running": "sports",
        "rust": "programming",
        "science fiction": "literature",
        "site reliability engineering": "infrastructure",
        "solar energy": "renewable energy",
        "sqlite": "databases",
        "terraform": "infrastructure",
        "trail running": "running",
        "typescript": "javascript",
        "typography": "design",
        "user experience": "design",
        "user interfaces": "design",
        "venture capital": "investing",
        "vue": "javascript",
        "wind energy": "renewable energy",
        "wine": "food and drink",
    }
)
"""Folded name -> what it is a part of. It never runs in a circle."""

MOST_STEPS = 2
"""Steps between two interests that are still related; one more and everything is."""


@dataclass(frozen=True, slots=True)
class Topics:
    """How interests hang together in one book: its own ``aliases`` and ``broader`` terms
    (folded -> folded), and the shipped ones beneath them. ``names`` are the book's own
    spellings (folded -> as it is written)."""

    aliases: Mapping[str, str] = field(default_factory=dict)
    broader: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    _meant: dict[str, str] = field(default_factory=dict, init=False, repr=False, compare=False)
    _chains: dict[str, tuple[str, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def canonical(self, name: str) -> str:
        """The folded name of what ``name`` stands for. Idempotent.

        A name for which the book has aliases is not one of a shipped name's.
        """
        if name not in self._meant:
            self._meant[name] = self._resolved(key_of(name))
        return self._meant[name]

    def _resolved(self, found: str) -> str:
        seen = {found}
        chosen = set(self.aliases.values())
        while (onward := self._onward(found, chosen)) not in seen:
            found = onward
            seen.add(found)
        return found

    def _onward(self, folded: str, chosen: set[str]) -> str:
        if folded in self.aliases:
            return self.aliases[folded]
        return folded if folded in chosen else ALIASES.get(folded, folded)

    def chain(self, name: str) -> tuple[str, ...]:
        """The interest and what it is a part of, the narrowest first, as folded names."""
        meant = self.canonical(name)
        if meant not in self._chains:
            self._chains[meant] = tuple(self._climb(meant))
        return self._chains[meant]

    def line(self, name: str) -> tuple[str, ...]:
        """:meth:`chain` as far as what is still related."""
        return self.chain(name)[: MOST_STEPS + 1]

    def _climb(self, folded: str) -> Iterator[str]:
        seen: set[str] = set()
        while folded and folded not in seen:
            seen.add(folded)
            yield folded
            above = self.broader.get(folded, BROADER.get(folded, ""))
            folded = self.canonical(above) if above else ""

    def path(self, one: str, other: str) -> tuple[str, ...]:
        """The way from one interest to another over the nearest thing that both are a part
        of, at most :data:`MOST_STEPS` steps; one name when they are the same; else empty."""
        here, there = self.chain(one), self.chain(other)
        for place, name in enumerate(here):
            if name in there:
                way = (*here[: place + 1], *reversed(there[: there.index(name)]))
                return way if len(way) <= MOST_STEPS + 1 else ()
        return ()

    def would_circle(self, name: str, broader: str) -> bool:
        """Whether ``broader`` is ``name`` itself, or a part of it already."""
        return self.canonical(name) in self.chain(broader)

    def shown(self, folded: str) -> str:
        """The name as the book spells it."""
        return self.names.get(folded, folded)


def key_of(name: str) -> str:
    """An interest's name in the form that is compared: folded, without a ``#`` before it."""
    return fold(clean_line(name).lstrip("#"))
