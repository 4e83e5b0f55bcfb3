"""Twenty zones where the clocks did odd things, and when."""

from __future__ import annotations

from datetime import date

HARD = [
    ("America/Havana", date(2025, 3, 9), "set on at midnight"),
    ("Asia/Beirut", date(2025, 3, 30), "set on at midnight"),
    ("America/Sao_Paulo", date(2018, 11, 4), "set on at midnight"),
    ("America/St_Johns", date(2006, 10, 29), "set back a minute after midnight"),
    ("America/Nuuk", date(2025, 3, 30), "set on an hour before midnight"),
    ("America/Scoresbysund", date(2024, 3, 31), "another zone and summer time at once"),
    ("Antarctica/Troll", date(2025, 10, 26), "set back by two hours"),
    ("Australia/Lord_Howe", date(2025, 4, 6), "set back by half an hour"),
    ("Asia/Pyongyang", date(2018, 5, 5), "set on by half an hour for good"),
    ("America/Caracas", date(2007, 12, 9), "set back by half an hour for good"),
    ("Antarctica/Casey", date(2020, 10, 4), "set on by three hours"),
    ("Africa/Casablanca", date(2025, 2, 23), "summer time turned round"),
    ("Pacific/Apia", date(2011, 12, 30), "a day left out"),
    ("Pacific/Kwajalein", date(1993, 8, 21), "a day left out"),
    ("Pacific/Kiritimati", date(1994, 12, 31), "a day left out"),
    ("Asia/Manila", date(1844, 12, 31), "a day left out"),
    ("America/Juneau", date(1867, 10, 18), "a day lived twice"),
    ("Europe/Dublin", date(2025, 10, 26), "summer time is the standard"),
    ("Europe/Amsterdam", date(1937, 7, 1), "set on by 28 seconds"),
    ("Africa/Monrovia", date(1972, 1, 7), "set on by 44 minutes and a half"),
]
