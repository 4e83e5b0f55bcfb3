"""What the words of a message are: a wish, thanks, a real question, a favour asked.

Small vocabularies of the languages that exports are mostly written in; what they do
not know is an ordinary message.
"""

from __future__ import annotations

import re

from crm.rules.interaction import Kind


def _any(phrases: str) -> str:
    """One pattern for many: a phrase a line."""
    lines = (line.strip() for line in phrases.splitlines())
    return "(?:" + "|".join(line for line in lines if line) + ")"


_ADDRESS = re.compile(r"https?://\S+|www\.\S+", re.IGNORECASE)
_LONGEST_POLITE = 60
"""Characters: beyond that, "how are you" is only how the question begins."""
_SENTENCE = re.compile(r"([^.!?¿？؟\n]+)([.!?？؟\n]*)")
_WORD = re.compile(r"[^\W\d_]+")
_POLITE_QUESTION = re.compile(
    _any(r"""
    how (?:are|r|have) (?:you|u|things|ya)\b
    how(?:['’]s| is| are) (?:it|life|things|everything|all|you)\b
    how do you do
    how you doing
    ^\W*(?:and|what about|how about) (?:you|yourself)\W*$
    what(?:['’]s| is) (?:up|new)
    ^\W*(?:right|ok|okay|no|huh|yes|really|isn.t it|you know)\W*$
    who knew
    \b(?:all good|all well)\W*$
    wie geht
    und (?:dir|ihnen|selbst)\W*$
    [çc]a va
    comment (?:vas|allez)
    et (?:toi|vous)\W*$
    c[oó]mo (?:est[aá]s?|va|te va)
    y t[uú]\W*$
    como (?:vai|v[aã]o)
    tudo (?:bem|bom)
    come (?:stai|sta|va)
    hoe gaat
    hur m[aå]r du
    """),
    re.IGNORECASE,
)
_CONGRATULATION = re.compile(
    _any(r"""
    \bcongrat
    \bkudos\b
    \bwell done\b
    \bwell deserved\b
    gl[uü]ckwunsch
    gratul
    f[eé]licitation
    \bfelicitaci
    \bfelicidades\b
    \benhorabuena\b
    \bparab[eé]ns\b
    \bcongratulazioni\b
    \bcomplimenti\b
    \bgefeliciteerd\b
    \bproficiat\b
    \bgrattis\b
    恭喜
    祝贺
    おめでとう
    поздравля
    """),
    re.IGNORECASE,
)
_FEASTS = _any(r"""
    birthday
    b-?day
    anniversary
    work ?anniversary
    new year
    holidays?
    easter
    christmas
    xmas
    thanksgiving
    diwali
    eid
    hanukkah
    weekend
    """)
_WISH = re.compile(
    _any(rf"""
    \bhappy (?:\w+ )?{_FEASTS}\b
    \bhbd\b
    \bmerry (?:christmas|xmas)
    \bmany happy returns
    \bseason.?s greetings
    \bwish(?:ing)? you (?:a|all|every|much|many|and|the)\b
    \b(?:all the best|best wishes|good luck)\b
    \bhave an? \w+ (?:\w+ )?(?:day|birthday|week|weekend|year|holidays?|one|time)\b
    \balles gute\b
    frohe weihnacht
    frohes (?:neues|fest)
    guten rutsch
    sch[oö]ne feiertage
    \bjoyeu(?:x|se)\b
    \bbonne ann[eé]e\b
    \bbon anniversaire\b
    meilleurs v(?:oe|œ)ux
    \bfel(?:iz|ices) (?:cumple|a[nñ]|navidad|natal|anivers|fiestas|p[aá]scoa)
    buon (?:compleanno|natale|anno)
    \bauguri\b
    gelukkig(?:e)? (?:verjaardag|nieuwjaar)
    fijne (?:feestdagen|verjaardag)
    \bgod jul\b
    \bgott nytt\b
    生日快乐
    新年快乐
    с днем рождения
    с новым годом
    """),
    re.IGNORECASE,
)
_GREETING = r"(?:hi|hello|hey|dear|hallo|hola|bonjour|salut|ciao|ol[aá]|oi|hej)\b[^,!.\n]{0,40}"
_BEFORE_THANKS = _any("many\nso many\na lot of\nbig\noh\naw+\nwow\nah\ngreat\nperfect\nok(?:ay)?")
_THANKS = re.compile(
    rf"^\W*(?:{_GREETING}[,!.\n]\s*|[^\W\d]+[,!]\s+)?(?:{_BEFORE_THANKS},? )?\W*"
    + _any(r"""
    thanks
    thank ?(?:you|u)
    thx
    tnx
    cheers
    much appreciated
    appreciate (?:it|that)
    you['’]?re (?:very |most )?welcome
    (?:vielen |herzlichen )?dank
    danke
    merci
    (?:muchas )?gracias
    (?:muito )?obrigad[oa]
    (?:mille )?grazie
    bedankt
    dank je
    tack
    takk
    kiitos
    dzi[eę]kuj
    спасибо
    谢谢
    ありがとう
    """)
    + r"(?![a-z])",
    re.IGNORECASE,
)
_CANNED = re.compile(
    rf"^\W*(?:{_GREETING}[,!\n]\s*)?i['’]?d like to (?:add you to|join) (?:my|your)"
    r" (?:professional |linkedin )?network(?: on linkedin)?\W*(?:[-–—]\s*\w.{0,40})?$",
    re.IGNORECASE,
)
_FAVOURS = _any(r"""
    help
    introduce
    refer
    recommend
    review
    share
    send
    forward
    connect me
    put me
    (?:take |have )?(?:a )?look at
    pass
    check
    endorse
    vote
    give me
    write me
    spare
    do me
    """)
_ASKS_FAVOUR = re.compile(
    _any(rf"""
    \b(?:could|can|would|will) you (?:please |kindly |perhaps |maybe |possibly )?{_FAVOURS}\b
    \bwould you mind\b
    \b(?:an?|one|small|quick|big) favou?r\b
    \b(?:ask|need) (?:for )?your (?:help|advice|support)\b
    \b(?:can|could|may) i ask you (?:for|to)\b
    \bplease (?:introduce|refer|recommend|endorse|vote|forward|share|help|send me|review)\b
    \bk[oö]nnte(?:st du|n sie)\b
    \bpourr(?:ais-tu|iez-vous)\b
    \bpodr[ií]as\b
    \bpoderias?\b
    \bpotresti\b
    """),
    re.IGNORECASE,
)


# A look at these first spares most messages the patterns.
_OF_CONGRATULATION = frozenset(
    """congrat congrats congratz congratulation congratulations kudos well gluckwunsch
    gluckwunsche gratuliere gratulation gratulerer felicitation felicitations felicitaciones
    felicidades enhorabuena parabens congratulazioni complimenti gefeliciteerd proficiat
    grattis""".split()
)
_OF_WISH = frozenset(
    """happy hbd merry returns season seasons wish wishing best luck birthday day week weekend
    year holiday holidays one time gute frohe frohes rutsch feiertage joyeux joyeuse annee
    anniversaire voeux feliz felices compleanno natale anno auguri gelukkige gelukkig
    feestdagen verjaardag jul nytt""".split()
)
_OF_THANKS = frozenset(
    """thanks thank thankyou thanku thx tnx cheers appreciated appreciate welcome dank danke
    merci gracias obrigado obrigada grazie bedankt tack takk kiitos dziekuje""".split()
)
_OF_FAVOUR = (
    "can you", "could you", "will you", "would you", "favo", "your help", "your advice",
    "your support", "i ask you", "please", "nnte", "pourr", "podr", "poder", "potresti",
)  # fmt: skip


def asks_something(text: str) -> bool:
    """Whether a question stands in it that wants an answer: not one in an address, and no
    mere politeness like "How are you?"."""
    if "?" not in text and "？" not in text and "؟" not in text:
        return False
    bare = _ADDRESS.sub(" ", text) if "//" in text or "www." in text else text
    return any(
        _is_real(words.strip())
        for words, end in _SENTENCE.findall(bare)
        if "?" in end or "？" in end or "؟" in end
    )


def _is_real(question: str) -> bool:
    if len(question) > _LONGEST_POLITE:
        return True
    has_words = any(character.isalpha() for character in question)
    return has_words and not _POLITE_QUESTION.search(question)


def asks_favour(text: str) -> bool:
    """Whether it asks the reader to do something for the writer."""
    lower = text.lower()
    return any(hint in lower for hint in _OF_FAVOUR) and _ASKS_FAVOUR.search(text) is not None


def courtesy(text: str) -> Kind | None:
    """The kind of a short message that is a congratulation, a wish or thanks, else None."""
    foreign = not text.isascii()
    words = _WORD.findall(text.lower())
    if (foreign or not _OF_CONGRATULATION.isdisjoint(words)) and _CONGRATULATION.search(text):
        return Kind.CONGRATULATION
    if (foreign or not _OF_WISH.isdisjoint(words)) and _WISH.search(text):
        return Kind.WISH
    thanks = foreign or not _OF_THANKS.isdisjoint(words)
    return Kind.THANKS if thanks and _THANKS.match(text) else None


def is_canned_invitation(text: str) -> bool:
    """Whether it is the line that LinkedIn itself puts into an invitation."""
    return _CANNED.search(text) is not None
