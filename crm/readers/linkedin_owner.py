"""Whose export it is.

The profile gives the name but not the address, and the name that others see may carry a
credential that the profile lacks. The address is on the owner's side of the invitations,
or that which is in every conversation, or that under which the profile's name writes:
namesakes write too, but nobody is a connection of their own.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence

from crm.readers.linkedin_messages import DRAFT, MessageLog, Route
from crm.readers.linkedin_names import split_names
from crm.readers.linkedin_people import Mention, Owner, core_of, is_nameless, url_key
from crm.readers.linkedin_rows import Invitation, Profile

_NEARLY_ALL = 0.9
"""The owner is in every conversation; damaged rows must not hide that."""


def find_owner(
    profile: Profile | None,
    invitations: Sequence[Invitation],
    log: MessageLog,
    connected: Collection[str] = (),
) -> Owner | None:
    """The owner, or None for an export that does not tell (a bare Connections.csv).

    ``connected`` are the connections' addresses, as :func:`url_key` writes them.
    """
    own = [_own_side(invitation) for invitation in invitations]
    sides = [mention for mention in own if mention is not None]
    senders = _senders(log)
    urls = Counter(mention.url for mention in sides if mention.url)
    shown = Counter(mention.name for mention in sides if not is_nameless(mention.name))
    core = core_of(profile.name if profile else _most(shown))
    url = urls.most_common(1)[0][0] if urls else ""
    if not url or url_key(url) not in _addresses(log):
        found = _in_messages(log, core, connected)
        if found is not None:
            url = url or found.url
            urls[found.url] += 1
            if found.name:
                shown[found.name] += 1
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


def _in_messages(log: MessageLog, core: str, connected: Collection[str]) -> Mention | None:
    """Exports of before mid-2023 show recipients by name only; later a name may be
    anybody's, and the address tells."""
    by_address = any(route.urls for route in log.routes)
    everywhere = _everywhere(log, core, connected, by_address=by_address)
    writer = _writer(log, core, connected)
    likely = (everywhere, writer) if by_address else (writer, everywhere)
    return _sure_sender(log) or likely[0] or likely[1]


def _writer(log: MessageLog, core: str, connected: Collection[str]) -> Mention | None:
    """Who writes under the profile's name; of two, who does in more conversations."""
    inside: defaultdict[Mention, set[int]] = defaultdict(set)
    for route in log.routes:
        if core_of(route.sender) == core and url_key(route.sender_url) not in connected:
            inside[Mention(route.sender, route.sender_url)].add(route.conversation)
    return max(inside, key=lambda mention: (len(inside[mention]), mention.url), default=None)


def _everywhere(
    log: MessageLog, core: str, connected: Collection[str], *, by_address: bool
) -> Mention | None:
    """Who is in every conversation; of several, the one with the name."""
    inside: defaultdict[str, set[int]] = defaultdict(set)
    best: dict[str, Mention] = {}
    for route in log.routes:
        for mention in _everybody(route):
            label = url_key(mention.url) if by_address else core_of(mention.name)
            if is_nameless(label) or label in connected:
                continue
            inside[label].add(route.conversation)
            if label not in best or (mention.url and mention.name):
                best[label] = mention
    most = max(map(len, inside.values()), default=0)
    if not most or most < _NEARLY_ALL * log.conversations:
        return None
    found = [best[label] for label, where in inside.items() if len(where) == most]
    if len(found) > 1:
        found = [mention for mention in found if core_of(mention.name) == core]
    return found[0] if len(found) == 1 else None


def _sure_sender(log: MessageLog) -> Mention | None:
    """Who wrote what only an owner can have written: drafts, and outgoing mail."""
    drafts = {number for number, mark in zip(log.route, log.mark, strict=True) if mark & DRAFT}
    sure: Counter[Mention] = Counter()
    for number, route in enumerate(log.routes):
        if (number in drafts or route.outgoing) and not is_nameless(route.sender):
            sure[Mention(route.sender, route.sender_url)] += 1
    return sure.most_common(1)[0][0] if sure else None


def _everybody(route: Route) -> Iterable[Mention]:
    yield Mention(route.sender, route.sender_url)
    names = split_names(route.to, ())
    addresses = [address for address in route.urls.split(",") if address]
    if len(addresses) == 1:
        yield Mention(route.to, addresses[0])
    elif len(addresses) == len(names):
        yield from map(Mention, names, addresses)
    elif addresses:
        yield from (Mention("", address) for address in addresses)
    else:
        yield from map(Mention, {route.to, *names})


def _most(names: Counter[str]) -> str:
    return min(names, key=lambda name: (-names[name], name)) if names else ""
