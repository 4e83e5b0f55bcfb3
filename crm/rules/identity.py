"""Two people -> same, perhaps, different, with the reason.

A name alone never makes two people the same: namesakes are common. What does is
the address of a profile, an e-mail address under compatible names, or, for
exports that know no addresses, the name together with the date of connecting.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from urllib.parse import unquote

from crm.rules.text import fold

_ALIKE_FROM = 88.0
"""Similarity (0-100, rapidfuzz's token sort ratio) from which two names are alike. Ours."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_HONORIFICS = _set(
    "dr prof professor mr mrs ms miss mx sir rev fr herr frau mme mlle sr sra srta dott dra"
)
_CREDENTIALS = _set(
    """phd dphil edd psyd jd llm llb esq md dds dmd dvm dpt dnp rn rph pharmd mph msn bsn msw
    lcsw lmft lpc mba emba bba msc bsc beng meng btech mtech mphil mfa bfa mca bca pmp capm psm
    pspo csm cspo cissp cism cisa ccsp ceh oscp ccna ccnp ccie aws itil cpa cma cfa acca fcca
    cfp chfc clu cpcu frm shrm scp phr sphr gphr cipd mcipd fcipd ccim cpp cscp lssbb lssgb leed
    aia riba ncarb cfe crisc togaf pmi acp pgmp rmp cbap cphq fache facp facs faap frcs frcp mrcp
    mbbs mbchb bds obe mbe cbe frsa dipl"""
)
_ALSO_SURNAMES = _set("ma ba do pa pe bs ms eng ing ca cpt ot pt np safe cia")
"""Credentials that are somebody's name too: only taken as such when written in capitals
behind a name that is not, or after a comma."""
_PARTICLES = _set("da de del della der den di do dos du el la le van von zu al bin ibn")
_NAMELESS = frozenset({"", "linkedin member", "unknown"})
_NOTHING = frozenset({""})

_BRACKETED = re.compile(
    r"[(\[{<（【][^()\[\]{}<>（）【】]{0,80}[)\]}>）】]"  # (she/her), (李明)
    r"|[\"“”„«»][^\"“”„«»]{0,80}[\"“”«»]"  # a nickname
)
_TAIL = re.compile(r"[|•·★☆►▶✦]|\s[-–—/@~]\s")
_NO_SIGNS = str.maketrans(dict.fromkeys("™℠®©.'’‘`´ʼ"))
_PLAIN = re.compile(r"[A-Za-z]+(?: [A-Za-z]+)+")


class Sameness(StrEnum):
    SAME = "same"
    PERHAPS = "perhaps"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Persona:
    """What is known of a person when two are compared. ``url_keys`` come from
    :func:`url_key` and are addresses of profiles, not of employers; ``emails`` are folded."""

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
    """Are these the same person? Symmetric; the first rule that speaks decides.

    1. a profile address in common: same; different addresses on one site: different
    2. an e-mail address in common: same if the names are compatible, else perhaps
    3. the same name: connected on the same day, with an address on one side at most,
       same; connected on different days, different; without such evidence, perhaps
    4. similar names with the same company or e-mail domain: perhaps; else different
    """
    return _by_address(one, other) or _by_name(one, other)


def _by_address(one: Persona, other: Persona) -> Identity | None:
    if (one.url_keys & other.url_keys) - _NOTHING:
        return Identity(Sameness.SAME, "the same profile address")
    if _sites(one) & _sites(other):
        return Identity(Sameness.DIFFERENT, "different profile addresses")
    if (one.emails & other.emails) - _NOTHING:
        if _compatible(core_name(one.name), core_name(other.name)):
            return Identity(Sameness.SAME, "the same e-mail address")
        return Identity(Sameness.PERHAPS, "the same e-mail address under another name")
    return None


def _by_name(one: Persona, other: Persona) -> Identity:
    name, other_name = core_name(one.name), core_name(other.name)
    if name in _NAMELESS or other_name in _NAMELESS:
        return Identity(Sameness.DIFFERENT, "nothing in common is known")
    if name == other_name:
        return _namesakes(one, other)
    ground = _common_ground(one, other)
    if ground and _alike(name, other_name):
        return Identity(Sameness.PERHAPS, f"similar names and {ground}")
    return Identity(Sameness.DIFFERENT, "different names")


def _namesakes(one: Persona, other: Persona) -> Identity:
    if one.connected_on and other.connected_on:
        if one.connected_on != other.connected_on:
            return Identity(Sameness.DIFFERENT, "the same name, connected on different days")
        if not (one.url_keys and other.url_keys):
            return Identity(Sameness.SAME, "the same name, connected on the same day")
    return Identity(Sameness.PERHAPS, "the same name, without further evidence")


def _sites(persona: Persona) -> set[str]:
    return {key.partition("/")[0] for key in persona.url_keys - _NOTHING}


def _compatible(name: str, other: str) -> bool:
    """May both be names of one person? One is unknown or part of the other, initials
    agree, or they are alike."""
    if name in _NAMELESS or other in _NAMELESS:
        return True
    words, others = name.split(), other.split()
    within = set(words) <= set(others) or set(others) <= set(words)
    if within or _alike(name, other):
        return True
    same_last = words[-1] == others[-1]
    return same_last and words[0][0] == others[0][0] and 1 in {len(words[0]), len(others[0])}


def _alike(name: str, other: str) -> bool:
    from rapidfuzz.fuzz import token_sort_ratio  # noqa: PLC0415  # keeps `crm log` light

    return token_sort_ratio(name, other) >= _ALIKE_FROM


_PUBLIC_MAIL = _set(
    """gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk hotmail.fr live.com msn.com
    yahoo.com yahoo.co.uk yahoo.fr ymail.com icloud.com me.com mac.com aol.com gmx.de gmx.net
    gmx.at web.de t-online.de freenet.de posteo.de mailbox.org proton.me protonmail.com pm.me
    fastmail.com hey.com zoho.com mail.com mail.ru yandex.ru yandex.com qq.com 163.com 126.com
    naver.com orange.fr free.fr wanadoo.fr laposte.net libero.it uol.com.br bol.com.br
    terra.com.br sapo.pt seznam.cz wp.pl o2.pl bluewin.ch comcast.net verizon.net"""
)
"""Mail houses for everybody: sharing one says nothing about two people."""


def _common_ground(one: Persona, other: Persona) -> str:
    company = fold(one.company)
    if company and company == fold(other.company):
        return "the same company"
    domains = {email.rpartition("@")[2] for email in one.emails}
    others = {email.rpartition("@")[2] for email in other.emails}
    return "the same e-mail domain" if (domains & others) - _PUBLIC_MAIL - {""} else ""


def core_name(name: str) -> str:
    """The folded name without credentials, emoji and decoration: ``"Dr. Ana Sá, PhD 🚀"`` ->
    ``"ana sa"``. What is compared; names themselves keep their letters.

    Brackets, quoted nicknames and what follows ``|`` or a dash between blanks go;
    ``"Sá, Ana"`` is read as family name first; Jr and III stay. Never empty for a name
    with a letter in it. Idempotent.
    """
    if _PLAIN.fullmatch(name) and not name.isupper():
        core = _without_titles(name.split())
    else:
        whole = unicodedata.normalize("NFKC", name.translate(_NO_SIGNS))
        bare = _BRACKETED.sub(" ", whole)
        bare = bare if _words(bare) else whole
        head = _TAIL.split(bare, maxsplit=1)[0]
        core = _without_titles(_in_order(head if _words(head) else bare))
    return fold(" ".join(core))


def _words(text: str) -> list[str]:
    """The words of a name: letters, marks and digits; everything else parts them."""
    kept = (c if unicodedata.category(c)[0] in "LMN" else " " for c in text)
    words = "".join(kept).split()
    return words if any(c.isalpha() for word in words for c in word) else []


def _in_order(text: str) -> list[str]:
    """The words with what follows a comma judged: credentials go, a first name moves up."""
    parts = [words for part in re.split("[,،，、]", text) if (words := _words(part))]
    if len(parts) < 2:
        return parts[0] if parts else []
    first, second, *_ = parts
    folded = [fold(word) for word in second]
    if set(folded) <= {"jr", "sr", "ii", "iii", "iv"}:
        return first + second
    family_only = len(first) == 1 or fold(first[0]) in _PARTICLES
    shouted = all(word.isupper() for word in first)
    credential = all(
        fold(word) in _CREDENTIALS | _ALSO_SURNAMES or (word.isupper() and not shouted)
        for word in second
    )
    return second + first if family_only and not credential else first


def _without_titles(words: list[str]) -> list[str]:
    """The words without honorifics in front and credentials behind; at least one stays."""
    start, end = 0, len(words)
    while end - start > 1 and fold(words[start]) in _HONORIFICS:
        start += 1
    shouted = words[start].isupper() if words else False
    while end - start > 1:
        word = words[end - 1]
        known = fold(word) in _CREDENTIALS
        if not known and not (word.isupper() and not shouted and fold(word) in _ALSO_SURNAMES):
            break
        end -= 1
    return words[start:end]


_SCHEME = re.compile(r"\s*(?:[a-z][a-z0-9+.-]{1,20}:)?//", re.IGNORECASE)
_NUMBERED = re.compile(r"(?:\.php|/view)\?(?:[^#]{0,200}&)?id=([^&#]{1,100})", re.IGNORECASE)
_NETWORK = re.compile(
    r"(?:www\.|m\.|mobile\.|[a-z]{2}(?:-[a-z]{2})?\.)*((?:linkedin|facebook|xing)\.com)"
)
_DROPPED = re.compile(r"[?#%\s\x00-\x1f\x7f]+")


def url_key(url: str) -> str:
    """A profile address in the form that is compared: host without ``www.`` and country,
    path percent-decoded, lower case, no scheme, query or slash at the end. Empty for none.

    Accents stay, in composed form: ``/in/josé`` and ``/in/jose`` are two people. What
    follows the name in a LinkedIn address goes, and without a name it is no profile.
    A number in the query stays where it alone names the person. Idempotent.
    """
    path = re.split("[?#]", _SCHEME.sub("", url, count=1), maxsplit=1)[0]
    if numbered := _NUMBERED.search(url):
        path += f"/{numbered[1]}"
    parts = [part for part in _lower(_decoded(path)).split("/") if part]
    if not parts:
        return ""
    network = _NETWORK.fullmatch(parts[0])
    parts[0] = network[1] if network else re.sub(r"\A(?:www\.)+", "", parts[0])
    if parts[0] == "linkedin.com":
        if len(parts) == 1 or parts[1:] in (["in"], ["pub"]):
            return ""
        if parts[1] == "in":
            parts = parts[:3]
    return "/".join(parts)


def _decoded(path: str) -> str:
    """Percent signs decoded, as UTF-8 or else as Latin-1."""
    try:
        return unquote(path, errors="strict")
    except UnicodeError:
        return unquote(path, encoding="latin-1")


def _lower(path: str) -> str:
    """Lower case in composed form, without what no address holds unescaped."""
    bare = _DROPPED.sub("", unicodedata.normalize("NFKC", path))
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKD", bare).casefold())
