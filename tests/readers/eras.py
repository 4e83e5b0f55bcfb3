"""The same story as LinkedIn wrote it in each era."""

from __future__ import annotations

from datetime import date

from tests.readers import exports as e

Files = dict[str, str | bytes]


def _connection(person: e.Someone, *, with_url: bool) -> list[str]:
    url = [person.url] if with_url else []
    return [
        person.first,
        person.last,
        *url,
        person.email,
        person.company,
        person.position,
        e.day_words(person.connected_on),
    ]


def _old_day(day: date | None) -> str:
    return "" if day is None else f"{day.month}/{day.day}/{day:%y}, 8:15 AM"


def _names(people: tuple[e.Someone, ...]) -> str:
    return ", ".join(person.name for person in people)


def _urls(people: tuple[e.Someone, ...]) -> str:
    return ",".join(person.url for person in people if person.url)


def _utc(message: e.Message) -> str:
    return f"{message.at:%Y-%m-%d %H:%M:%S} UTC"


def _invitations(story: e.Story, *, with_url: bool) -> str:
    rows = []
    for invited in story.invitations:
        way = "OUTGOING" if invited.sender == story.owner else "INCOMING"
        row = [
            invited.sender.name,
            invited.to.name,
            e.minute_words(invited.sent),
            invited.text,
            way,
        ]
        rows.append([*row, invited.sender.url, invited.to.url] if with_url else row)
    return e.table(e.INVITATIONS_7 if with_url else e.INVITATIONS_5, rows)


def of_2017(story: e.Story) -> Files:
    """No addresses at all, Messages.csv with a direction, dates as ``M/D/YY, h:mm AM``."""
    connections = [
        [
            person.first,
            person.last,
            "",
            person.email,
            person.company,
            person.position,
            _old_day(person.connected_on),
            "",
            "",
        ]
        for person in story.connections
    ]
    messages = [
        [
            message.sender.name,
            _names(message.to),
            e.minute_words(message.at),
            message.subject,
            message.text,
            "OUTGOING" if message.sender == story.owner else "INCOMING",
            message.folder,
        ]
        for message in story.messages
    ]
    return {
        "Profile.csv": e.table(
            "First Name,Last Name,Created Date,Contact Instructions",
            [[story.owner.first, story.owner.last, "1/2/09, 3:04 PM", ""]],
        ),
        "Connections.csv": e.table(e.OLD_CONNECTIONS, connections),
        "Messages.csv": e.table(e.OLD_MESSAGES, messages),
        "Invitations.csv": _invitations(story, with_url=False),
    }


def _before_recipient_urls(story: e.Story, preamble: str) -> Files:
    messages = [
        [
            message.conversation,
            message.title,
            message.sender.name,
            message.sender.url,
            _names(message.to),
            _utc(message),
            message.subject,
            message.text,
            message.folder,
        ]
        for message in story.messages
    ]
    return {
        "Profile.csv": e.profile(story.owner),
        "Connections.csv": e.table(
            e.PLAIN_CONNECTIONS,
            [_connection(person, with_url=False) for person in story.connections],
            preamble=preamble,
            last_line_end=False,
        ),
        "messages.csv": e.table(e.MESSAGES_9, messages),
        "Invitations.csv": _invitations(story, with_url=False),
    }


def of_2020(story: e.Story) -> Files:
    """No preamble, addresses of senders only."""
    return _before_recipient_urls(story, "")


def of_2022(story: e.Story) -> Files:
    """As 2020, after the preamble."""
    return _before_recipient_urls(story, e.PREAMBLE)


def _with_urls(story: e.Story) -> list[list[str]]:
    return [
        [
            message.conversation,
            message.title,
            message.sender.name,
            message.sender.url,
            _names(message.to),
            _urls(message.to),
            _utc(message),
            message.subject,
            message.text,
            message.folder,
        ]
        for message in story.messages
    ]


def of_2024(story: e.Story) -> Files:
    """Addresses everywhere, no draft columns."""
    return {
        "Profile.csv": e.profile(story.owner),
        "Connections.csv": e.table(
            e.URL_CONNECTIONS,
            [_connection(person, with_url=True) for person in story.connections],
            preamble=e.PREAMBLE,
            last_line_end=False,
        ),
        "messages.csv": e.table(e.MESSAGES_10, _with_urls(story)),
        "Invitations.csv": _invitations(story, with_url=True),
    }


def of_2026(story: e.Story) -> Files:
    """Every field of the messages quoted, draft columns, CRLF inside the words."""
    messages = [
        [
            *row[:8],
            row[8].replace("\n", "\r\n"),
            row[9],
            "",
            "Yes" if message.draft else "No",
            "No",
        ]
        for row, message in zip(_with_urls(story), story.messages, strict=True)
    ]
    return {
        **of_2024(story),
        "messages.csv": e.table(e.MESSAGES_13, messages, quote_all=True),
        "Member_Follows_4411.csv": e.table(
            "Date,Status,FullName", [["2026-01-02 03:04:05", "Active", "Followed Person"]]
        ),
        "guide_messages.csv": e.table(
            e.MESSAGES_10,
            [["g-1", "", "Guide", "", "You", "", "2026-01-02 03:04:05 UTC", "", "Hi", "INBOX"]],
        ),
    }


ALL = {"2017": of_2017, "2020": of_2020, "2022": of_2022, "2024": of_2024, "2026": of_2026}
