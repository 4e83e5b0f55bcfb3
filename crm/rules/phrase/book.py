"""The phrasebook: which words name which kind of interaction.

One row, one way of saying it. In a row ``{who}`` stands for people after a verb,
``{they}`` for people (or "she") before one, ``{person}`` for people who are surely some,
``{some}`` and ``{any}`` for a few words in between; a space for any number of blanks. The
words that come first in a line decide; of rows that begin at the same place, the upper one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from crm.rules.interaction import Direction, Kind
from crm.rules.phrase.offer_words import OFFERS, PAPERS

PERSON = "\ue002"
FILL = "\ue000"
"""A person in a line under study is PERSON and as many FILL as the name is long: private
characters, which no cleaned text holds."""


@dataclass(frozen=True, slots=True)
class Row:
    """``depth`` None is the catalogue's. ``theirs``: they are the subject of the sentence."""

    words: str
    kind: Kind
    direction: Direction
    depth: int | None = None

    @property
    def theirs(self) -> bool:
        return self.words.startswith("{they}")


_OUT, _IN, _BOTH = Direction.OUT, Direction.IN, Direction.MUTUAL
_READS = (
    "articles?|links?|papers?|posts?|books?|podcasts?|videos?|reports?|talks?|pieces?|essays?"
    "|insights?|newsletters?|recipes?|studies|study|repos?|threads?|tutorials?|blog ?posts?"
)
_HANDS = "advice|feedback|help|hand|tips?|pointers"
_MEAL = "lunch|dinner|breakfast|brunch|supper|beers?|wine|drinks?|pizza|ice cream|picnic"
_DRINK = "coffees?|tea|espresso|cappuccino|matcha"
_CALLS = "(?:phone |video |zoom |teams |skype |quick )?call|zoom|skype|facetime|video chat"
_GATHERING = "conference|meetup|concert|party|fair|workshop|hackathon|wedding|event|match"
_WROTE = "messaged|texted|pinged|emailed|e-mailed|mailed|whatsapped|dmed|dm'd"
_LETTER = (
    "message|note|email|e-mail|mail|text|card|postcard|letter|dm|line|voicemail|voice note|sms"
)
_BIRTHDAY = "(?:a )?(?:happy|merry|good)? ?(?:birthday|christmas|new year|anniversary|easter)"
_ME = "(?:me|us)"

ROWS = (
    # What closes a door comes before what it could be mistaken for.
    Row(f"{{they}} (?:asked|told|wants|wanted) {_ME} (?:to stop|not to)", Kind.STOP, _IN),
    Row("{they} (?:asked|wants|wanted) not to be", Kind.STOP, _IN),
    Row("{they} (?:said|says|wrote|replied) (?:to )?(?:please )?stop", Kind.STOP, _IN),
    Row(f"{{they}} (?:does not|doesn't) want (?:to hear|{_ME} to|any)", Kind.STOP, _IN),
    Row("{they} unsubscribed", Kind.STOP, _IN),
    Row("{they} (?:said|says|answered|replied|wrote) no(?! (?:problem|worries))", Kind.NO, _IN),
    Row(f"{{they}} (?:declined|turned (?:{_ME}|it|that|the offer) down)", Kind.NO, _IN),
    Row("{they} (?:is|was) ?(?:not|n't) interested", Kind.NO, _IN),
    Row("no from {who}", Kind.NO, _IN),
    # They asked for an offer.
    Row("{they} requested", Kind.REQUEST, _IN),
    Row(
        f"{{they}} asked (?:{_ME} )?(?:for|to send) (?:an? |our |my |the )?(?:{PAPERS})\\b",
        Kind.REQUEST,
        _IN,
    ),
    Row(f"{{they}} (?:wants|would like) (?:an? |our |my |the )?(?:{PAPERS})\\b", Kind.REQUEST, _IN),
    Row("request from {who}", Kind.REQUEST, _IN),
    # They ask, need, answer.
    Row(f"{{they}} asked {_ME} to", Kind.ASK, _IN),
    Row(
        f"{{they}} asked (?:{_ME} )?for (?:an? |some |my |our )?(?:favou?r|intro(?:duction)?"
        f"|{_HANDS})",
        Kind.ASK,
        _IN,
    ),
    Row("{they} (?:asked|wanted to know|wondered|was wondering)", Kind.QUESTION, _IN),
    Row("question from {who}", Kind.QUESTION, _IN),
    Row("{they} (?:urgently |really |still |also |badly )?needs?\\b", Kind.NEED, _IN),
    Row("{they} (?:is|are|was) (?:looking|searching) for", Kind.NEED, _IN),
    Row("{they} (?:looks for|could use|is struggling with)", Kind.NEED, _IN),
    Row(
        f"{{they}} (?:says?|said|mentioned|told {_ME})(?: that)? (?:she|he|they) needs?",
        Kind.NEED,
        _IN,
    ),
    Row("{they} (?:answered|replied|responded|got back|wrote back)", Kind.ANSWER, _IN),
    Row("(?:heard back|(?:answer|reply)) from {who}", Kind.ANSWER, _IN),
    # They give and greet.
    Row(f"{{they}} (?:thanked|said thanks|said thank you|sent {_ME} thanks)", Kind.THANKS, _IN),
    Row("thanks from {who}", Kind.THANKS, _IN),
    Row(f"{{they}} wished {_ME}", Kind.WISH, _IN),
    Row("{they} congratulated", Kind.CONGRATULATION, _IN),
    Row(f"{{they}} (?:helped|gave {_ME} {{any}}(?:{_HANDS}))", Kind.HELP, _IN),
    Row("(?:got )?help from {who}", Kind.HELP, _IN),
    Row("{they} introduced", Kind.INTRODUCTION, _IN),
    Row("(?:was|got) introduced to {who}", Kind.INTRODUCED, _IN),
    Row(f"{{they}} (?:recommended {_ME}|wrote {_ME} a recommendation)", Kind.RECOMMENDATION, _IN),
    Row(f"{{they}} endorsed {_ME}", Kind.ENDORSEMENT, _IN),
    Row("{they} commented", Kind.COMMENT, _IN),
    Row("comment from {who}", Kind.COMMENT, _IN),
    Row("{they} (?:liked|reacted)", Kind.REACTION, _IN),
    Row(f"{{they}} (?:sent|forwarded) (?:{_ME} )?{{any}}\\b(?:{_READS})", Kind.INSIGHT, _IN),
    Row("{they} (?:shared|recommended)", Kind.INSIGHT, _IN),
    Row("{they} invited", Kind.INVITATION, _IN),
    # They met, called, wrote.
    Row("{they} (?:called|phoned|rang)(?! (?:it |this )?off)", Kind.CALL, _BOTH),
    Row("{they} (?:visited|dropped by|came by|stopped by)", Kind.MEETING, _BOTH),
    Row(
        f"{{they}} (?:{_WROTE}|wrote|contacted|reached out|followed up|sent|offered|pitched|told"
        "|got in touch)",
        Kind.MESSAGE,
        _IN,
    ),
    Row(f"(?:{_LETTER}|word|news) from {{who}}", Kind.MESSAGE, _IN),
    Row("heard from {who}", Kind.MESSAGE, _IN),
    # Together.
    Row(f"(?:{_DRINK}) (?:chat )?with {{who}}", Kind.COFFEE, _BOTH),
    Row(f"(?:{_CALLS}) (?:with|from) {{who}}", Kind.CALL, _BOTH),
    Row("(?:called|phoned|rang|skyped|facetimed) (?:with )?{who}", Kind.CALL, _BOTH),
    Row(f"(?:{_GATHERING}) with {{who}}", Kind.EVENT, _BOTH),
    Row(
        f"(?:{_MEAL}|meal|walk|run|hike|stroll|meeting|meet-?up|catch-?up|1:1|one-on-one|1-on-1"
        "|workshop|weekend) with {who}",
        Kind.MEETING,
        _BOTH,
    ),
    Row("(?:ran|bumped) into {who}", Kind.MEETING, _BOTH, depth=1),
    Row("met (?:up )?(?:with )?{who}", Kind.MEETING, _BOTH),
    Row("(?:saw|visited|hosted) {who}(?!'s)", Kind.MEETING, _BOTH),
    Row(
        "(?:chatted|talked|spoke|caught up|chat|talk|conversation) (?:with|to) {who}",
        Kind.MESSAGE,
        _BOTH,
    ),
    # You give and greet.
    Row(f"(?:wished|said) {{who}} {_BIRTHDAY}", Kind.WISH, _OUT),
    Row("sent {who} (?:an? )?(?:birthday|christmas) (?:card|wish)", Kind.WISH, _OUT),
    Row(f"(?:{_BIRTHDAY})(?: wish(?:es)?)? to {{who}}", Kind.WISH, _OUT),
    Row("(?:sent|offered|expressed) (?:my |our )?condolences to {who}", Kind.CONDOLENCE, _OUT),
    Row("(?:sent|offered) {who} (?:my |our )?condolences", Kind.CONDOLENCE, _OUT),
    Row("condoled with {who}|condolences to {who}", Kind.CONDOLENCE, _OUT),
    Row(
        "(?:thanked {who}|thanks to {who}|thank(?:-| )you (?:note |card |mail )?to {who})",
        Kind.THANKS,
        _OUT,
    ),
    Row("sent (?:{who} (?:my )?thanks|thanks to {who})", Kind.THANKS, _OUT),
    Row(
        "(?:congratulated {who}|congrat(?:s|ulations) to {who}|sent {who} congrat\\w*)",
        Kind.CONGRATULATION,
        _OUT,
    ),
    Row("(?:introduced|connected) {who} (?:to|with|and) {who}", Kind.INTRODUCTION, _OUT),
    Row("intro(?:duction)? (?:between |of )?{who} (?:to|and|<>) {who}", Kind.INTRODUCTION, _OUT),
    Row(
        "(?:introduced|(?:made an )?intro(?:duction)? (?:for|between)) {who}",
        Kind.INTRODUCTION,
        _OUT,
    ),
    Row(f"gave (?:{{who}} {{any}}(?:{_HANDS})|{{any}}(?:{_HANDS}) to {{who}})", Kind.HELP, _OUT),
    Row("(?:helped(?: out)?|advised|mentored|coached|supported) {who}", Kind.HELP, _OUT),
    Row("reviewed {who}", Kind.HELP, _OUT),
    Row("wrote (?:{who} a recommendation|a recommendation for {who})", Kind.RECOMMENDATION, _OUT),
    Row("recommended {person} (?:to|for|as)\\b|recommended {person}$", Kind.RECOMMENDATION, _OUT),
    Row("recommended (?:{person} {some}|{some}to {who})", Kind.INSIGHT, _OUT),
    Row("endorsed {who}", Kind.ENDORSEMENT, _OUT),
    Row("commented on (?:{who}|{some}(?:by|of|from) {who})", Kind.COMMENT, _OUT),
    Row("(?:liked|reacted to) (?:{who}|{some}(?:by|of|from) {who})", Kind.REACTION, _OUT),
    Row(f"(?:sent|forwarded|showed) {{who}} {{any}}\\b(?:{_READS})\\b", Kind.INSIGHT, _OUT),
    Row(
        f"(?:sent|forwarded|showed) {{any}}(?:{_READS}) {{any}}to {{who}}",
        Kind.INSIGHT,
        _OUT,
    ),
    Row(
        f"shared (?!an? (?:{_MEAL}|{_DRINK}|meal|cab|taxi|ride|desk|room)\\b){{some}}with {{who}}",
        Kind.INSIGHT,
        _OUT,
    ),
    Row("(?:answered|replied to|responded to|got back to) {who}", Kind.ANSWER, _OUT),
    # You ask, invite, write.
    Row("asked {who} (?:to|for)\\b|asked for {who}'s", Kind.ASK, _OUT),
    Row("asked {who}", Kind.QUESTION, _OUT),
    Row("invited {who}|sent {who} an invitation", Kind.INVITATION, _OUT),
    Row(f"(?:{_WROTE}|wrote(?: to)?|contacted) {{who}}", Kind.MESSAGE, _OUT),
    Row("(?:reached out to|followed up with|checked in (?:with|on)) {who}", Kind.MESSAGE, _OUT),
    Row(f"(?:{_LETTER}) (?:to|for) {{who}}", Kind.MESSAGE, _OUT),
    Row("(?:sent|forwarded) (?:{person}|{some}to {who}|{who})", Kind.MESSAGE, _OUT),
    Row("(?:told|showed) {who}", Kind.MESSAGE, _OUT),
)

_OPENING = (
    "(?:(?:i|we|had|grabbed|got|did|just|a|an|another|quick|short|long|great|good|nice|lovely"
    "|and|{person}) ){0,6}"
)
BARE_ROWS = (
    Row(f"{_OPENING}(?:{_DRINK})(?! (?:machine|bean|shop|maker)s?\\b)", Kind.COFFEE, _BOTH),
    Row(f"{_OPENING}(?:{_CALLS})(?! (?:{{who}}|me|us|center))|called|phoned", Kind.CALL, _BOTH),
    Row(f"{_OPENING}(?:{_MEAL}|meeting|catch-?up|met(?: up)?|1:1)", Kind.MEETING, _BOTH),
    Row(f"{_OPENING}(?:{_WROTE})|{_OPENING}(?:{_LETTER})", Kind.MESSAGE, _OUT),
)
"""Only at the beginning of a clause, and only where no row says more."""

UNDONE = (
    "not|never|no|cannot|(?:did|could|can|was|were|have|had|has|wo|do|does|is)n't|won't"
    "|cancell?ed|missed|skipped|postponed|rescheduled|moved the|scheduled|arranged|set up|booked"
    "|agreed (?:on|to)|called off|will|(?:i|we|she|he|they)'ll|going to|should|must|shall|plan"
    "|plans|planned|planning|want to|wants to|wanted to|hope to|hoping to|let's|need to|todo"
    "|to do|remind me|tried to|trying to|would|could|might|may|can|if"
)
"""Before the words of a kind: it has not happened."""

UNHEARD = "no answer|voicemail|no reply|(?:did ?n't|did not) (?:pick up|answer|reach)|no one there"
"""After a call: nobody was there."""

UNDONE_AFTER = "cancell?ed|postponed|called off|fell through|did ?n't happen|did not happen|no-show"
"""After the words of a kind, in the same clause: it has not happened."""

STOPWORDS = frozenset(
    "a about accidentally actually after again all also always an and another any anybody "
    "anyone as at back because before boss briefly but by call called client clients "
    "colleagues customer customers each even every everybody everyone everything family few "
    "finally five folks for four friend friends from had has have he her here hers him his "
    "how i if in into is it its just last later lots many me more most my myself new next no "
    "nobody none not nothing of off old on once one ones or other our out over people per "
    "please quickly randomly re really several she six so some somebody someone something "
    "soon still such team that the their them then there they this those three to today "
    "together tomorrow too two unexpectedly up us via was we what when where whether which "
    "while who whom whose why will with without would yesterday you your".split()
)
"""Words that are never a name, unless it stands in the book or behind an @."""

BEFORE_STOPWORD = "\ue003"
"""The blank before a stop word, so that a slot for a name cannot take the word."""

_LIST_ENDS = r"(?= *(?:$|[,.;:!?]|(?:about|at|in|on|over|for|re)\b))"
_LIST = re.compile(
    f"{PERSON}{FILL}*+(?:(?:, {PERSON}{FILL}*+)*+,? (?:and|&|\\+) {PERSON}{FILL}*+"
    f"|(?:, {PERSON}{FILL}*+)++{_LIST_ENDS})"
)
_STOPWORD = re.compile(rf" (?=(?:{'|'.join(sorted(STOPWORDS))})\b)")
_BEGINNING = r"(?:(?<![\s\S])|(?<=[,;.:!?] ))"


def join_lists(skeleton: str) -> str:
    """The skeleton with one marker for "ana, bob and cleo", as long as before."""
    return _LIST.sub(lambda found: PERSON + FILL * (len(found[0]) - 1), skeleton)


def mark_stopwords(skeleton: str) -> str:
    """The skeleton in which no stop word fits a slot for a name, as long as before."""
    return _STOPWORD.sub(BEFORE_STOPWORD, skeleton)


@cache
def compiled(rows: tuple[Row, ...]) -> tuple[re.Pattern[str], dict[str, Row]]:
    """One pattern for all ``rows``, and the row behind each of its groups."""
    names = {f"row{number}": row for number, row in enumerate(rows)}
    only_beginning = _BEGINNING if rows is BARE_ROWS else ""
    alternatives = "|".join(f"(?P<{name}>{_expand(row.words)})" for name, row in names.items())
    return re.compile(f"(?<![\\w'-]){only_beginning}(?:{alternatives})(?!\\w)"), names


@cache
def pattern(words: str) -> re.Pattern[str]:
    """The pattern of other words in the notation of the rows."""
    return re.compile(f"(?<![\\w'-])(?:{_expand(words)})(?!\\w)")


def _expand(words: str) -> str:
    """A row's notation as a regular expression, linear in the length of the line. Each
    ``{who}`` and ``{they}`` is a group without a name."""
    people = f"{PERSON}{FILL}*+"
    raw = r"[^\W\d_]++(?:[’'-](?!s\b)[^\W\d_]++)*+"
    blank = f"[ {BEFORE_STOPWORD}]"
    subject = rf"{_BEGINNING}{raw}(?={blank}\w+{blank}(?:\w+{blank})?(?:me|us)\b)"
    words = re.sub(r" (?!\?)", f"{blank}++", words)
    someone = f"(?:{people}|(?<!{BEFORE_STOPWORD}){raw})"
    one_more = f"(?:{blank}(?:and|&) {raw}{_LIST_ENDS})?"
    notation = {
        "{some}": r"[^,;.!?]{1,60}?",
        "{any}": r"[^,;.!?]{0,60}?",
        "{person}": f"({people})",
        "{who}": f"({someone}{one_more})",
        "{they}": f"({people}|she|he|they|{subject})",
    }
    for sign, shape in notation.items():
        words = words.replace(sign, shape)
    return words


@cache
def vocabulary() -> frozenset[str]:
    """Every word that means something here and so names nobody by itself."""
    rows = " ".join([*(row.words for row in (*ROWS, *BARE_ROWS)), *OFFERS, UNDONE, UNDONE_AFTER])
    spellings = rows.replace("?", "") + " " + re.sub(r"\w\?", "", rows)
    return STOPWORDS | frozenset(re.findall(r"[a-z]{2,}", spellings)) | {"owe", "promised"}
