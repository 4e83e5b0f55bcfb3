"""The words of an offer, in the notation of the phrasebook."""

from __future__ import annotations

PAPERS = (
    "proposal|quote|quotation|offer|brochure|pricing|price list|rates|sales deck|contract|pitch"
)
"""What an offer is written on."""

_WARES = (
    "(?:web|online)? ?(?:shop|store)|offers?|catalogue?|order form|products|services"
    "|(?:product|service|pricing|sales|booking|landing) page"
)
_PRICE = (
    r"(?:[€$£] ?\d[\d.,]*|\d[\d.,]* ?(?:[€$£]|euros?|eur|dollars?|usd|pounds?|gbp|francs?|chf))"
)

OFFERS = (
    "offered(?! (?:me|us)\\b)(?! (?:{who} )?(?:to help|help|an? (?:hand|intro|lift|ride|seat)"
    "|advice|feedback|condolences|my condolences|support|to introduce|congrat))",
    "pitched(?! (?:me|us)\\b)",
    "(?:sold|demoed|cold-? ?called)(?! (?:me|us)\\b)",
    "quoted {who} (?:an?|our|the|\\d)",
    "sales (?:call|pitch|meeting|demo)",
    "(?:gave|made) (?:{who} )?(?:an?|our|my|the) (?:offer|pitch|proposal|demo|quote)",
    "proposed (?:our|my|a contract|working together|to work together)",
    f"(?:sent|shared|forwarded|emailed|mailed) (?:{{who}} )?(?:an?|our|my|the) (?:{PAPERS})\\b",
    f"showed (?:{{who}} )?(?:our|my) (?:{PAPERS}|{_WARES})\\b",
    "(?:sent|shared|forwarded|emailed|mailed|messaged|texted|showed) (?:{who} )?(?:an?|the) link to"
    f" (?:our|my) (?:\\w+ ){{0,2}}(?:{_WARES}|{PAPERS})\\b",
    "told(?! (?:me|us)\\b) {who} (?:that )?(?:she|he|they) (?:can|could|may)"
    f" (?:book|buy|hire|order) (?:(?:me|us|our|my)\\b|{{any}}\\bfor {_PRICE})",
    "invited {who} to (?:our|my) (?:\\w+ ){0,2}(?:demo|webinar)s?",
)
"""What only ``crm offer`` may record, when you are the subject."""
