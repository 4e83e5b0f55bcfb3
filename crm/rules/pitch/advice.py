"""What each finding of the pitch check says: why it reads so, and what to do instead."""

from __future__ import annotations

from typing import NamedTuple


class Advice(NamedTuple):
    """``severity`` 1 note, 2 warning, 3 stop, as :class:`crm.rules.pitch.Severity`."""

    severity: int
    reason: str
    instead: str


ADVICE = {
    "time": Advice(
        2,
        "Asks for their time.",
        "Ask one question that they can answer in a line; a call comes when they want one.",
    ),
    "calendar": Advice(
        3,
        "Sends them to a calendar to serve themselves.",
        "Leave the link out; agree on a time in words once they have said yes.",
    ),
    "link": Advice(
        2,
        "Tells them to click, sign up or check something out.",
        "Say the useful part in the message, so that nothing has to be clicked.",
    ),
    "show": Advice(
        3,
        "Wants to show or send them sales material.",
        "Share something that is useful to them without you, and ask nothing for it.",
    ),
    "sells": Advice(
        3,
        "Speaks of what you sell and whom you sell it to.",
        "Speak of what they do. What you sell can wait until they ask.",
    ),
    "money": Advice(
        3,
        "A job, a deal or money is what the message is about.",
        "Get to know them first; an opportunity is worth more from somebody they know.",
    ),
    "disguise": Advice(
        3,
        "Polite words for wanting something: they promise both sides a gain and name none.",
        "Say plainly what interests you about their work, or what you can give.",
    ),
    "probe": Advice(
        2,
        "Sounds them out as a buyer.",
        "Ask what you would ask if you had nothing to sell.",
    ),
    "nagging": Advice(
        2,
        "Reminds them that they did not answer you.",
        "Come back with something new for them, or leave it be.",
    ),
    "opening": Advice(
        1,
        "Opens like a letter to nobody in particular.",
        "Begin with the thing of theirs that made you write.",
    ),
    "thanks": Advice(
        2,
        "A thank-you that turns into an ask.",
        "Let the thanks stand alone, with a question about them.",
    ),
    "generic": Advice(
        1,
        "Could be sent to anyone.",
        "Name one true thing: where you met, what you read of theirs, whom you both know.",
    ),
    "flattery": Advice(
        1,
        "Praise without a fact.",
        "Say which piece of work it was and what it changed for you, or leave the praise out.",
    ),
    "urgency": Advice(
        2,
        "Presses for time.",
        "Take the pressure out; who is interested needs no deadline.",
    ),
    "self": Advice(
        1,
        "Talks of you more than of them.",
        "Turn every other sentence around: what is it to them?",
    ),
    "placeholder": Advice(
        3,
        "A place of the template was left open.",
        "Write it for this one person, or do not send it.",
    ),
    "many": Advice(
        2,
        "The same text went to several people.",
        "Write it anew for this person, with something only they would understand.",
    ),
    "wanting": Advice(
        2,
        "The words are like those of messages that want something of the reader.",
        "Say plainly what you want, or ask about them and want nothing yet.",
    ),
    "first_ask": Advice(
        2,
        "Asks for something before anything was said between you.",
        "Let the first words ask for nothing but an answer: a question about their work.",
    ),
    "after_give": Advice(
        3,
        "An ask right after a gift makes the gift a bait.",
        "Let the gift stand for a week; ask when it was answered, if at all.",
    ),
    "no_fact": Advice(
        2,
        "Names nothing that is known about them.",
        "Name one true thing of theirs, and why it made you write.",
    ),
    "long": Advice(
        1,
        "Longer than anybody reads who does not know you well.",
        "Keep the fact about them and the one question; the rest can follow an answer.",
    ),
    "again_to_others": Advice(
        2,
        "You sent the same text to somebody else.",
        "Write it anew for this person, with something only they would understand.",
    ),
    "again": Advice(
        2,
        "You sent them this text before.",
        "Come back with something new for them, or leave it be.",
    ),
    "wrong_name": Advice(
        3,
        "Greets somebody else.",
        "Look whom you write to; a swapped name tells that the words were made for many.",
    ),
}
