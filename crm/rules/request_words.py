"""The words that tell a request apart: what speaks of you, roles that sell, and who just began."""

from __future__ import annotations

import re

_OF_MINE = (
    r"talks?|posts?|articles?|books?|papers?|lectures?|workshops?|courses?|comments?|projects?"
    r"|podcasts?|newsletters?|essays?|pieces?|keynotes?|sessions?|blogs?|columns?|threads?|thesis"
    r"|repo(?:sitory)?|library|plugin|answer|question|photos?|pictures?|drawings?|stand|booth|panel"
)
_TOGETHER = "met|spoke|talked|chatted|worked|studied|sat|sailed|shared|organi[sz]ed"
_YOU_DID = (
    "lent|helped|told|showed|gave|wrote|said|spoke|mentioned|recommended|introduced|taught"
    "|lectured|asked|answered"
)
SPOKEN_OF = re.compile(
    rf"\byour (?:\w+ ){{0,3}}(?:{_OF_MINE})\b"
    rf"|\bwe (?:\w+ )?(?:{_TOGETHER})\b"
    r"|\b(?:met|meeting|seeing|talking to|talking with) you (?:at|in|on|yesterday|last|today)\b"
    rf"|\byou (?:\w+ )?(?:{_YOU_DID})\b"
)
"""What speaks of something that you did, or of a time that you had together."""

EMPTY_PRAISE = re.compile(
    r"\byour (?:\w+ ){0,3}(?:profile|background|experience|career|journey|work history|network)\b"
)

SELLING_ROLE = re.compile(
    r"\b(?:business development|biz ?dev|bdr|sdr|sales|account executives?|account managers?"
    r"|lead gen(?:eration)?|growth (?:hack\w*|partner|consultant|expert)|outreach|closer"
    r"|telemarket\w*|revenue|partnerships? manager|client acquisition|vertrieb\w*|verkaufer\w*"
    r"|ventas|comercial|commerciale?|vendas|vendite|verkoop\w*|acquisition manager)\b"
)
"""Roles, folded, whose work is to sell."""

OF_A_READER = {
    "time": "It asks for your time.",
    "calendar": "It sends you to a calendar.",
    "link": "It tells you to click, sign up or check something out.",
    "show": "It wants to show or send you sales material.",
    "sells": "It speaks of what they sell, and to whom.",
    "nagging": "It reminds you that you did not answer.",
    "self": "It talks of them more than of you.",
    "first_ask": "It asks before anything was said between you.",
    "probe": "It sounds you out as a buyer.",
}
"""What the pitch check finds, said to whoever received it, by the code of the finding. The other
reasons read the same from either side."""

_LATELY = "just|recently|newly"
_BEGAN = "joined|started|starting|began|launched|moved"
JUST_BEGAN = re.compile(
    rf"\bi(?:'ve| have|'m| am)? (?:(?:{_LATELY}) )+(?:{_BEGAN})\b"
    r"|\bi(?:'ve| have)? (?:joined|started) \w+ (?:recently|(?:last|this) (?:week|month))\b"
    r"|\b(?:my|in my) new (?:role|job|position|company)\b|\bnewly (?:appointed|launched)\b"
    r"|\bmy first (?:week|month)s? (?:at|with|in)\b"
)
