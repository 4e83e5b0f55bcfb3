"""Where somebody may be written to: their page, or their mail address."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from crm.rules.history import Boundary, BoundaryKind
from crm.rules.signals import opens
from crm.rules.text import clean_line, fold

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_MAIL = re.compile(r"\be-?mails?\b|\bmails?\b")


def page_of(urls: Sequence[str], emails: Sequence[str], boundaries: Iterable[Boundary]) -> str:
    """The link with which somebody is written to: the first page of theirs, else the first mail
    address as ``mailto:``. Only what :func:`crm.rules.signals.opens` lets open.

    Where they want to hear from you by one channel only, what belongs to another is left out:
    by e-mail it is an address, else a page whose host the channel names. Empty for nothing.
    """
    pages = [link for url in urls if (link := _as_link(url))]
    mails = [link for mail in emails if opens(link := f"mailto:{clean_line(mail)}")]
    channels = [
        fold(bound.channel) for bound in boundaries if bound.kind is BoundaryKind.ONLY_CHANNEL
    ]
    if channels:
        by_mail = any(_MAIL.search(channel) for channel in channels)
        pages = [page for page in pages if any(_is_on(page, channel) for channel in channels)]
        mails = mails if by_mail else []
    return next(iter((*pages, *mails)), "")


def _as_link(url: str) -> str:
    link = clean_line(url)
    if link and not _SCHEME.match(link):
        link = f"https://{link}"
    return link if opens(link) else ""


def _is_on(page: str, channel: str) -> bool:
    host = page.split("://", 1)[-1].split("/", 1)[0].casefold()
    name = "".join(letter for letter in channel if letter.isalnum())
    return bool(name) and name in host.replace("-", "").replace(".", "")
