"""Whose export it is.

The profile gives the name but not the address, and the name that others see may carry a
credential that the profile lacks. The address is on the owner's side of the invitations,
or that under which the profile's name writes, or that which is in every conversation.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from crm.readers.linkedin_messages import DRAFT, MessageLog
from crm.readers.linkedin_people import Mention, Owner, core_of, is_nameless, url_key
from crm.readers.linkedin_rows import Invitation, Profile

_NEARLY_ALL = 0.9
"""The owner is in every conversation; damaged rows must not hide that."""


def find_owner(
    profile: Profile | None, invitations: Sequence[Invitation], log: MessageLog
) -> Owner | None:
    """The owner, or None for an export that does not tell (a bare Connections.csv)."""
    own = [_own_side(invitation) for invitation in invitations]
    sides = [mention for mention in own if mention is not None]
    senders = _senders(log)
    core = core_of(profile.name) if profile else ""
    urls = Counter(mention.url for mention in sides if mention.url)
    shown = Counter(mention.name for mention in sides if not is_nameless(mention.name))
    url = urls.most_common(1)[0][0] if urls else ""
    if not url or url_key(url) not in _addresses(log):
        writer = _writer(senders, core) or _everywhere(log, core)
        if writer is not None:
            url = url or writer.url
            shown[writer.name] += 1
            urls[writer.url] += 1
    keys = frozenset(key for address in urls if (key := url_key(address)))
    written = Counter({m.name: n for m, n in senders.items() if m.url and url_key(m.url) in keys})
    display = _most(written) or _most(shown) or (profile.name if profile else "")
    if not display:
        return None
    name = profile.name if profile else display
    first, _, last = name.partition(" ")
    cores = {core_of(found) for found in (name, display, *written)} - {""}
    return Owner(
        name=name,
        first=profile.first if profile else first,
        last=profile.last if profile else last,
        display=display,
        url=url,
        url_keys=keys,
        cores=frozenset(cores),
    )


def _own_side(invitation: Invitation) -> Mention | None:
    if invitation.outgoing is None:
        return None
    return invitation.sender if invitation.outgoing else invitation.receiver


def _senders(log: MessageLog) -> Counter[Mention]:
    counted: Counter[Mention] = Counter()
    for number, count in Counter(log.route).items():
        route = log.routes[number]
        if not is_nameless(route.sender):
            counted[Mention(route.sender, route.sender_url)] += count
    return counted


def _addresses(log: MessageLog) -> set[str]:
    """Every address in the messages."""
    return {
        url_key(url) for route in log.routes for url in (route.sender_url, *route.urls.split(","))
    }


def _writer(senders: Counter[Mention], core: str) -> Mention | None:
    """Who writes under the profile's name; the one who writes most, if there are two."""
    named = {mention: count for mention, count in senders.items() if core_of(mention.name) == core}
    return max(named, key=lambda mention: (named[mention], mention.url), default=None)


def _everywhere(log: MessageLog, core: str) -> Mention | None:
    """Who is in every conversation, or wrote a draft, or is said to send."""
    sure = _sure_senders(log)
    if sure is not None:
        return sure
    inside: defaultdict[str, set[int]] = defaultdict(set)
    best: dict[str, Mention] = {}
    names = {url_key(route.sender_url): core_of(route.sender) for route in log.routes}
    for route in log.routes:
        for mention in _everybody(route.sender, route.sender_url, route.to, route.urls):
            # Exports of before mid-2023 show recipients by name only.
            label = core_of(mention.name) or names.get(url_key(mention.url), "")
            if is_nameless(label):
                continue
            inside[label].add(route.conversation)
            if label not in best or (mention.url and mention.name):
                best[label] = mention
    ranked = Counter({label: len(inside[label]) for label in best}).most_common(2)
    if not ranked or ranked[0][1] < _NEARLY_ALL * log.conversations:
        return None
    if len(ranked) == 2 and ranked[0][1] == ranked[1][1]:
        return best.get(core)
    return best[ranked[0][0]]


def _sure_senders(log: MessageLog) -> Mention | None:
    """Who wrote what only an owner can have written: drafts, and outgoing mail."""
    drafts = {number for number, mark in zip(log.route, log.mark, strict=True) if mark & DRAFT}
    sure: Counter[Mention] = Counter()
    for number, route in enumerate(log.routes):
        if (number in drafts or route.outgoing) and not is_nameless(route.sender):
            sure[Mention(route.sender, route.sender_url)] += 1
    return sure.most_common(1)[0][0] if sure else None


def _everybody(sender: str, url: str, to: str, urls: str) -> Iterable[Mention]:
    yield Mention(sender, url)
    addresses = [address for address in urls.split(",") if address]
    if len(addresses) == 1:
        yield Mention(to, addresses[0])
    elif addresses:
        yield from (Mention("", address) for address in addresses)
    else:
        yield Mention(to)
        if ", " in to:
            yield from (Mention(name) for name in to.split(", "))


def _most(names: Counter[str]) -> str:
    return min(names, key=lambda name: (-names[name], name)) if names else ""
