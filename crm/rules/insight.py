"""The shelf of things worth sharing, and which of them fits a person today.

An insight is proposed on an interest that you both have, never twice to one person, and
never when it is about what you offer: that is no gift.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from crm.rules.policy import Policy
from crm.rules.text import clean_line, fold
from crm.rules.topics import Topics

LONGEST_LINK = 2_000
"""Characters of a link; browsers and mail programs begin to cut beyond."""

_TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_hsenc|_hsmi|mkt_tok|ref_src",
    re.IGNORECASE,
)
_UNSPACED = re.compile(r"[\u0e00-\u0fff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_NOT_IN_LINKS = re.compile(r"[\s\\<>\"\x00-\x20]")
_SHORTEST_HOST_NAME = 3


class InsightKind(StrEnum):
    LINK = "link"
    QUOTE = "quote"
    NOTE = "note"


class Fit(IntEnum):
    """How near an insight is to an interest that you share, the nearest first."""

    EXACT = 0
    ALIAS = 1
    """By another name of it."""
    RELATED = 2
    """To what it is a part of, or to a part of it."""


@dataclass(frozen=True, slots=True)
class Shelved:
    """Something worth sharing. ``take`` is what you think of it; ``is_own`` says that it is
    about your own product."""

    uid: str
    kind: InsightKind
    title: str
    added_on: date
    text: str = ""
    link: str = ""
    take: str = ""
    is_own: bool = False
    interests: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Product:
    """What you offer, as far as it tells an insight of your own: its name, and the words
    about it, in which a link may stand."""

    name: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Fitting:
    """An insight that fits: ``about`` is the interest that you share, ``because`` says why
    it fits, as a part of a sentence about the two of you."""

    insight: Shelved
    fit: Fit
    about: str
    because: str


def fits(
    insights: Iterable[Shelved],
    shared: Sequence[str],
    topics: Topics,
    today: date,
    policy: Policy,
    *,
    products: Sequence[Product] = (),
    given: Collection[str] = (),
) -> tuple[Fitting, ...]:
    """What of the shelf to share with somebody, the best first: see :meth:`Shelf.choose`."""
    return tuple(Shelf(insights, topics, products).choose(shared, today, policy, given))


class Shelf:
    """Things worth sharing, laid out by what they are about, to choose from for many people."""

    def __init__(
        self, insights: Iterable[Shelved], topics: Topics, products: Sequence[Product] = ()
    ) -> None:
        self._topics = topics
        self._products = products
        self._yours: dict[str, bool] = {}
        self._about: dict[str, list[Shelved]] = {}
        for insight in insights:
            for tag in insight.interests:
                self._about.setdefault(tag, []).append(insight)
        self._called: dict[str, list[str]] = {}
        self._below: dict[str, list[str]] = {}
        for tag in self._about:
            self._called.setdefault(topics.canonical(tag), []).append(tag)
            for name in topics.line(tag):
                self._below.setdefault(name, []).append(tag)

    def choose(
        self, shared: Sequence[str], today: date, policy: Policy, given: Collection[str] = ()
    ) -> Iterator[Fitting]:
        """What to share with somebody, the best first, as it is asked for.

        ``shared`` are the interests that you both have; ``given`` the uids of what they have
        from you already. The nearest interest goes first, then what is fresh, then what you
        have a take on, then the newest; equal shelves give equal answers. What is about
        something that you offer is left out.
        """
        nearest: dict[str, tuple[Fit, int, str]] = {}
        found: dict[str, Shelved] = {}
        for place, name in enumerate(shared):
            for tag in self._near(name):
                near = (_fit(tag, name, self._topics), place, tag)
                for insight in self._about[tag]:
                    uid = insight.uid
                    if uid not in given and near < nearest.get(uid, (Fit.RELATED, len(shared), "")):
                        nearest[uid], found[uid] = near, insight
        for uid in sorted(found, key=lambda uid: _rank(nearest[uid][0], found[uid], today, policy)):
            if not self._is_yours(found[uid]):
                fit, place, tag = nearest[uid]
                because = _because(fit, tag, shared[place], self._topics)
                yield Fitting(found[uid], fit, shared[place], because)

    def _near(self, name: str) -> list[str]:
        """The interests on the shelf that are this one, or in a line with it."""
        above = [tag for one in self._topics.line(name) for tag in self._called.get(one, ())]
        return list(dict.fromkeys([*above, *self._below.get(self._topics.canonical(name), ())]))

    def _is_yours(self, insight: Shelved) -> bool:
        if insight.uid not in self._yours:
            self._yours[insight.uid] = is_yours(insight, self._products)
        return self._yours[insight.uid]


def is_fresh(added_on: date, today: date, policy: Policy) -> bool:
    """Whether it came onto the shelf lately; also on the day on which it no longer is."""
    return (today - added_on).days <= policy.news_hook_days


def _rank(
    fit: Fit, insight: Shelved, today: date, policy: Policy
) -> tuple[int, bool, bool, int, str]:
    return (
        fit,
        not is_fresh(insight.added_on, today, policy),
        not insight.take,
        -insight.added_on.toordinal(),
        insight.uid,
    )


def _fit(tag: str, name: str, topics: Topics) -> Fit:
    """How near a tag is to an interest that it is, or is in a line with."""
    if fold(tag) == fold(name):
        return Fit.EXACT
    return Fit.ALIAS if topics.canonical(tag) == topics.canonical(name) else Fit.RELATED


def _because(fit: Fit, tag: str, name: str, topics: Topics) -> str:
    if fit is Fit.EXACT:
        return f"you both care for {name}"
    if fit is Fit.ALIAS:
        return f"you both care for {name}, also called {tag}"
    narrower = topics.canonical(tag) in topics.chain(name)
    part = f"which is a part of {tag}" if narrower else f"of which {tag} is a part"
    return f"you both care for {name}, {part}"


def is_yours(insight: Shelved, products: Iterable[Product]) -> bool:
    """Whether it is about what you offer: it says so, it names it, or it lies where your
    product does."""
    if insight.is_own:
        return True
    said = fold(f"{insight.title} {insight.text} {insight.take}")
    key = link_key(insight.link)
    return any(_is_about(product, said, key) for product in products)


def _is_about(product: Product, said: str, key: str) -> bool:
    name = fold(product.name)
    if name and _names(said, name):
        return True
    if not key:
        return False
    host = key.partition("/")[0].partition("?")[0]
    squashed = "".join(letter for letter in name if letter.isalnum())
    labels = {label.replace("-", "") for label in host.split(".")}
    if len(squashed) >= _SHORTEST_HOST_NAME and squashed in labels:
        return True
    places = filter(None, (link_key(word.strip("().,;")) for word in product.about.split()))
    return any(key == place or key.startswith((f"{place}/", f"{place}?")) for place in places)


def _names(said: str, name: str) -> bool:
    """Whether folded words hold a folded name as whole words; scripts without spaces have
    none."""
    if _UNSPACED.search(name):
        return name in said
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", said) is not None


def is_link(text: str) -> bool:
    """Whether it is a whole link that may be opened and shared: http or https, with a host,
    without a user's name or password in it, and without a character that is not shown."""
    if not text or len(text) > LONGEST_LINK or _NOT_IN_LINKS.search(text):
        return False
    if clean_line(text) != text:
        return False
    try:
        parts = urlsplit(text)
        port_is_sound = parts.port != 0
    except ValueError:
        return False
    whole = parts.scheme.lower() in {"http", "https"} and bool((parts.hostname or "").strip("."))
    return whole and port_is_sound and not {"@", "%"} & set(parts.netloc)


def link_key(link: str) -> str:
    """A link in the form that is compared, so that the same page is one insight: host
    without ``www.``, path decoded and in lower case, no scheme, fragment, or slash at the
    end; of the query what is no tracking, in order. Empty for what is no link."""
    if not is_link(link):
        return ""
    parts = urlsplit(link)
    host = (parts.hostname or "").removeprefix("www.")
    port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    path = clean_line(unquote(parts.path)).lower().rstrip("/")
    asked = sorted(
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if not _TRACKING.fullmatch(name)
    )
    return f"{host}{port}{path}" + (f"?{urlencode(asked)}" if asked else "")
