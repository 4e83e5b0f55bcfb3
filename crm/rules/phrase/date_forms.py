"""The forms in which a date may be written; :mod:`crm.rules.phrase.dates` reads them."""

from __future__ import annotations

import re
from functools import cache

WEEKDAYS = {
    short: number
    for number, names in enumerate(
        (
            ("mon", "monday"),
            ("tue", "tues", "tuesday"),
            ("wed", "weds", "wednesday"),
            ("thu", "thur", "thurs", "thursday"),
            ("fri", "friday"),
            ("sat", "saturday"),
            ("sun", "sunday"),
        )
    )
    for short in names
}
MONTHS = {
    short: number
    for number, names in enumerate(
        (
            ("jan", "january"),
            ("feb", "february"),
            ("mar", "march"),
            ("apr", "april"),
            ("may",),
            ("jun", "june"),
            ("jul", "july"),
            ("aug", "august"),
            ("sep", "sept", "september"),
            ("oct", "october"),
            ("nov", "november"),
            ("dec", "december"),
        ),
        start=1,
    )
    for short in names
}
NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            ("a", "an", "one"),
            *((word,) for word in ("two", "three", "four", "five", "six", "seven")),
            *((word,) for word in ("eight", "nine", "ten", "eleven", "twelve")),
        ),
        start=1,
    )
    for word in words
}


def _either(words: dict[str, int]) -> str:
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


_WEEKDAY = _either(WEEKDAYS)
_MONTH = _either(MONTHS)
_COUNT = rf"(?:\d+|{_either(NUMBERS)})"
_UNIT = "(?:minute|hour|day|week|month|year)s?"
_PART = "(?: (?:morning|noon|afternoon|evening|night))?"
_TH = "(?:st|nd|rd|th)?"
_YEAR = r"(?:,? (?P<{}>\d{{4,}}|['’]?\d\d))?(?!\w)"
_SPELL = "(?:week|weekend|month|quarter|year|spring|summer|autumn|fall|winter)"

# In the order in which they are tried at one place; the first that fits is taken.
FORMS = {
    "iso": r"(?:on )?(?P<iso_y>\d{4})(?P<iso_sep>[-/])(?P<iso_m>\d\d)(?P=iso_sep)(?P<iso_d>\d\d)",
    "numeric": r"(?:on )?(?!24/7\b)(?:(?P<num_a>\d{1,2})(?P<num_sep>[/.-])(?P<num_b>\d{1,2})"
    r"(?P=num_sep)(?P<num_y>\d{4})"
    r"|\d+/\d+(?:/\d+)?|\d+\.\d+\.\d\d(?:\d\d)?|\d+-\d+-\d+)",
    "today": "(?:earlier )?today|tonight|this (?:morning|noon|afternoon|evening)|just now"
    r"|(?:an hour|half an hour|\d{1,2} minutes) ago",
    "before_yesterday": "(?:the )?day before yesterday",
    "yesterday": f"yesterday{_PART}|last night",
    "after_tomorrow": "(?:the )?day after tomorrow",
    "tomorrow": f"tomorrow{_PART}",
    "vague_ago": "(?:a|the last|the past)? ?(?:few|couple(?: of)?|several|some|many) "
    rf"{_UNIT} ago|\d+ ?(?:-|–|to|or) ?\d+ {_UNIT} ago|(?:a while|some time|long) ago",
    "ago": rf"(?P<ago_n>{_COUNT}) (?P<ago_unit>{_UNIT}) ago",
    "ahead": rf"(?:in|within) (?P<in_n>{_COUNT}) (?P<in_unit>{_UNIT})(?:['’] time)?(?! ago)"
    rf"|(?P<from_n>{_COUNT}) (?P<from_unit>{_UNIT}) from (?:now|today)",
    "end": "(?:at |by )?(?:the )?end of (?:the |this )?"
    f"(?P<end_of>day|week|quarter|year|next month|month|{_MONTH})|eod|eow|eom|eoy|month[- ]end",
    "day_month": rf"(?:(?:on )?(?P<dm_wd>{_WEEKDAY}),? )?(?:on |the )*"
    rf"(?P<dm_d>\d{{1,2}}){_TH}(?: of)? (?P<dm_m>{_MONTH})(?!\w)\.?{_YEAR.format('dm_y')}",
    "month_day": rf"(?:(?:on )?(?P<md_wd>{_WEEKDAY}),? )?(?:on )?(?P<md_m>{_MONTH})\.? "
    rf"(?:the )?(?P<md_d>\d{{1,2}}){_TH}(?!\w)"
    rf"(?! (?:of us|people|times|o['’]clock|{_UNIT}|{_MONTH})\b){_YEAR.format('md_y')}",
    "weekday": rf"(?:(?P<wd_how>last|this past|past|this coming|coming|this|next) |on )"
    rf"(?P<wd>{_WEEKDAY}){_PART}|(?!(?<=the )sun\b)(?P<wd_bare>{_WEEKDAY}){_PART}",
    "vague": f"(?:earlier |later )?(?:last|this|next|past|previous|the other) {_SPELL}"
    f"|the other day|(?:over|at|on) the weekend|recently|lately"
    r"|(?:at|on|over) (?:christmas|easter|thanksgiving|new year(?:['’]s)?(?: eve| day)?)"
    rf"|(?:in|last|this|next|early|late|mid)[ -](?:early |late |mid-?)?{_MONTH}(?: \d{{4,}})?"
    rf"|in \d{{4}}|{_MONTH} \d{{4,}}|(?:every|each) {_WEEKDAY}"
    rf"|on the \d{{1,2}}(?:st|nd|rd|th)|the \d{{1,2}}(?:st|nd|rd|th)(?= ?(?:$|[,;.!?]))",
}
# Short weekdays that are words of their own: alone in a sentence they are no certain day.
SHAKY = frozenset({"mon", "wed", "sat", "sun"})
_NO_VERB = r"(?!sat (?:down|next)\b)"


@cache
def pattern() -> re.Pattern[str]:
    """All forms at once, each a group of its name; linear in the length of the text."""
    forms = "|".join(f"(?P<{name}>{form})" for name, form in FORMS.items())
    return re.compile(rf"(?<![\w/.#@-]){_NO_VERB}(?:{forms})(?![\w/@]|[-.]\w)", re.IGNORECASE)
