"""Is a text English? Told from its small words, so that no other language is misjudged."""

from __future__ import annotations

import re

_ENGLISH = frozenset(
    b"""
    the and you your with this that have are what how would could should been from they there their
    about just when who which some any more than then these those our my it him his its don thanks
    thank please hello hey great good know see saw got day week next last today tomorrow yesterday
    because really very also much where why were does did by if out love like think hope looking
    forward working well back again still here let need only think too we ve ll re doing meet
    now home money limited always never sure same works best friend friends maybe yes tell told
    going went find give look feel left old few after before until while through without other
    another every each both sorry happy great lovely because
    help make made new people right take nice work much lot things something anything
    """.split()
)
"""Words that few other languages share; "in", "is", "so" and "was" tell nothing."""

_FOREIGN = (
    frozenset(
        b"""
        der das und ist nicht ich sie wir mit auf ein eine fur den dem von zu es auch wie bei nach
        le les des et est une pour dans vous nous pas je que qui sur avec au aux du en
        el los las y una por para con como su sus muy pero del al se lo te mi
        os um uma nao com voce mas muito obrigado e da em na
        il di che non per sono della ti si ciao grazie
        het een van niet ik je dat op voor zijn er maar ook naar met
        og det som jeg ikke til av pa har att och jag inte ar
        nie sie jest w z co tak jak ale
        ve bir bu icin cok ile ben sen
        """.split()
    )
    - _ENGLISH
)
_WORD = re.compile(rb"[a-z0-9]+")
_FOREIGN_LETTERS = re.compile(r"[^\W\d_a-zA-Z]")


def is_english(text: str, words: set[bytes]) -> bool:
    """Whether enough words of ``text`` are English and fewer of other languages.

    ``words`` are its words in lower case, what is not ASCII left out. A name with an accent
    does no harm; more than one such letter in twelve characters is another language.
    """
    known = len(words & _ENGLISH)
    if known < (2 if len(words) > 3 else 1) or known <= len(words & _FOREIGN):
        return False
    return not _has_foreign_letters(text)


def is_foreign(text: str) -> bool:
    """Whether anything says that ``text`` is of another language: one small word is enough,
    where there are too few words to tell. Links are no words."""
    said = " ".join(word for word in text.split() if "/" not in word)
    words = set(_WORD.findall(said.lower().encode("ascii", "replace")))
    return bool(words & _FOREIGN) or _has_foreign_letters(said)


def _has_foreign_letters(text: str) -> bool:
    return not text.isascii() and 12 * len(_FOREIGN_LETTERS.findall(text)) >= len(text)
