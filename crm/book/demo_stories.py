"""What happened in the demo book: two invented years, person by person.

Days are counted back from today, as in ``demo_people``. Each story says what it shows.
"""

from __future__ import annotations

from dataclasses import dataclass

from crm.rules.interaction import Direction, Give, Kind


@dataclass(frozen=True, slots=True)
class Moment:
    """One interaction, ``ago`` days before today."""

    ago: int
    kind: Kind
    direction: Direction
    note: str
    gave: Give | None = None
    interests: tuple[str, ...] = ()
    offering: str = ""
    channel: str = ""


def out(ago: int, kind: Kind, note: str, *interests: str, channel: str = "") -> Moment:
    """Something of mine."""
    return Moment(ago, kind, Direction.OUT, note, interests=interests, channel=channel)


def back(
    ago: int, kind: Kind, note: str, *interests: str, offering: str = "", channel: str = ""
) -> Moment:
    """Something of theirs."""
    return Moment(ago, kind, Direction.IN, note, None, interests, offering, channel)


def met(ago: int, kind: Kind, note: str, *interests: str, gave: Give = Give.NONE) -> Moment:
    """Something together."""
    return Moment(ago, kind, Direction.MUTUAL, note, gave, interests)


HEALTH = "Data health check"

STORIES: dict[str, tuple[Moment, ...]] = {
    # Trusted, and the gate is open: gives, answers, and a need that she voiced herself.
    "amara": (
        out(712, Kind.QUESTION, "How does she keep forty volunteers reading gauges?"),
        back(709, Kind.ANSWER, "Each of them gets their own river back as a drawing, every month"),
        out(640, Kind.INSIGHT, "Our note on gauges that freeze and go on reporting", "open data"),
        back(636, Kind.THANKS, "Found two frozen ones the same week"),
        met(560, Kind.CALL, "What a missing value means, and who may fill it", "data quality"),
        out(470, Kind.HELP, "Wrote the script that compares neighbouring gauges"),
        back(465, Kind.THANKS, "It runs every night now"),
        met(380, Kind.COFFEE, "On the pier; her first hire", "trail running"),
        out(300, Kind.INTRODUCTION, "To Olúfẹ́mi, whose library could lend gauges"),
        back(296, Kind.THANKS, "Twelve gauges on loan from the library"),
        out(203, Kind.INSIGHT, "One page on how we check gauges", "open data"),
        back(198, Kind.MESSAGE, "Hung it above the workbench"),
        out(120, Kind.HELP, "Read her grant application twice"),
        back(116, Kind.THANKS, "The grant came through"),
        out(60, Kind.INSIGHT, "How the lake people publish their errors", "open data"),
        back(52, Kind.MESSAGE, "Exactly the shape we needed"),
        back(40, Kind.NEED, "Has to know which gauges to trust before spring", "data quality"),
        met(33, Kind.CALL, "Her spring plan, and a hill run in May", "trail running"),
    ),
    # A coffee friendship: nothing but coffee, and Trusted all the same.
    "ilse": (
        met(726, Kind.COFFEE, "Her workshop, the smell of glue", "jazz"),
        met(690, Kind.COFFEE, "Why paper has a direction"),
        met(655, Kind.COFFEE, "My first loaf, her honest verdict", "sourdough"),
        met(610, Kind.COFFEE, "Her mother's illness; I drove her to the station", gave=Give.WHOLE),
        met(575, Kind.COFFEE, "Better news from the hospital"),
        met(530, Kind.COFFEE, "Records of the trio she grew up with", "jazz"),
        met(490, Kind.COFFEE, "Mended her shop's stock list with her", gave=Give.WHOLE),
        met(452, Kind.COFFEE, "The list has held for a month"),
        met(400, Kind.COFFEE, "What to charge for time"),
        met(350, Kind.COFFEE, "Brought her the flour from the mill", "sourdough", gave=Give.WHOLE),
        met(312, Kind.COFFEE, "Her loaf is better than mine"),
        met(260, Kind.COFFEE, "She bound my notebooks"),
        met(214, Kind.COFFEE, "Listened; her apprentice is leaving", gave=Give.WHOLE),
        met(172, Kind.COFFEE, "A new apprentice, and a concert", "jazz"),
        met(130, Kind.COFFEE, "Nothing in particular"),
        met(95, Kind.COFFEE, "Her idea for a book about glue"),
        met(61, Kind.COFFEE, "Chapter one, read aloud"),
        met(26, Kind.COFFEE, "Promised her the rye starter", "sourdough"),
    ),
    # Trusted, and an offer that he accepted; the gate rests since.
    "tomasz": (
        out(685, Kind.COMMENT, "On his talk about addresses without numbers"),
        back(683, Kind.MESSAGE, "Sent the three slides he had cut"),
        met(600, Kind.EVENT, "The mapping evening; sat beside him", "maps"),
        out(540, Kind.INSIGHT, "How the mountain rescue writes addresses", "data quality"),
        back(534, Kind.THANKS, "Tried it on one district"),
        out(460, Kind.HELP, "Went through his matching rules with him"),
        back(455, Kind.THANKS, "Half of the wrong doors are gone"),
        out(380, Kind.INSIGHT, "A register of renamed streets", "maps"),
        back(374, Kind.MESSAGE, "His couriers found four more"),
        out(322, Kind.HELP, "The list of ambiguous street names, as promised"),
        back(318, Kind.THANKS, "Printed and on the wall"),
        met(290, Kind.COFFEE, "Routes on paper, not slides", "data quality"),
        out(240, Kind.INTRODUCTION, "To Ana Kovačićeva, about keeping spare parts"),
        back(236, Kind.THANKS, "They talk every week"),
        out(170, Kind.INSIGHT, "Why returns hide in the wrong column", "data quality"),
        back(165, Kind.THANKS, "Found eleven hundred of them"),
        back(150, Kind.NEED, "Nobody can say which addresses still exist", "data quality"),
        met(118, Kind.MEETING, "Two days with the addresses, street by street", "data quality"),
        back(100, Kind.MESSAGE, "The couriers noticed"),
        met(45, Kind.CALL, "What they will do without me", "data quality"),
    ),
    # Trusted once, and dormant for long: the tie worth reviving.
    "saoirse": (
        out(729, Kind.COMMENT, "On her essay about footnotes"),
        back(727, Kind.MESSAGE, "Asked who had taught me to read footnotes first"),
        out(700, Kind.INSIGHT, "A story about a lost census", "clear writing"),
        back(694, Kind.THANKS, "She printed it"),
        met(670, Kind.MEETING, "An afternoon at her desk, cutting", "clear writing"),
        out(650, Kind.HELP, "Checked the numbers of her winter issue"),
        back(645, Kind.THANKS, "One was wrong by a factor of ten"),
        out(615, Kind.INTRODUCTION, "To a statistician who writes"),
        back(609, Kind.THANKS, "He has a column now"),
        out(585, Kind.INSIGHT, "Letters of a clockmaker", "jazz"),
        back(580, Kind.MESSAGE, "Kept me up all night"),
        met(545, Kind.CALL, "Before her move to the coast", "jazz"),
    ),
    # Silent for more than a year, then two new exchanges: the old trust is back.
    "davit": (
        out(725, Kind.QUESTION, "How does he draw a path that floods in April?"),
        back(722, Kind.ANSWER, "Twice, with the date on it"),
        met(690, Kind.CALL, "Walkers who trust a line too much", "maps"),
        out(660, Kind.INSIGHT, "Heights from the old rail survey", "maps"),
        back(655, Kind.THANKS, "They fit to the metre"),
        out(630, Kind.HELP, "Cleaned two valleys of heights"),
        back(622, Kind.THANKS, "Sent a print of the north valley"),
        met(600, Kind.CALL, "His plans for a winter sheet", "trail running"),
        out(
            64, Kind.MESSAGE, "Your north valley still hangs over my desk. How is the winter sheet?"
        ),
        back(60, Kind.MESSAGE, "Glad that I wrote; the winter sheet is drawn"),
        met(20, Kind.CALL, "Two years told in an hour", "maps"),
    ),
    # An offer that she declined. Nothing was lost, and the gate rests.
    "priya": (
        out(515, Kind.QUESTION, "What makes a pupil finish a course?"),
        back(512, Kind.ANSWER, "One person who notices when they stop"),
        out(490, Kind.INSIGHT, "How the sailing school writes its tasks", "teaching"),
        back(486, Kind.THANKS, "Used in three classes"),
        met(460, Kind.CALL, "Exercises that end with a question", "teaching"),
        out(430, Kind.HELP, "Rewrote a worksheet with her", "clear writing"),
        back(425, Kind.THANKS, "Half as long and twice as clear"),
        out(390, Kind.INSIGHT, "A study on first lessons", "teaching"),
        back(385, Kind.THANKS, "Changed her first lesson"),
        out(350, Kind.HELP, "Sorted her survey answers"),
        back(344, Kind.THANKS, "The board understood it"),
        back(320, Kind.NEED, "The course records no longer agree", "data quality"),
        out(251, Kind.HELP, "The grading sheet, as promised"),
        back(246, Kind.THANKS, "In use everywhere"),
        met(190, Kind.COFFEE, "Her daughter's first chess club", "teaching"),
        out(110, Kind.INSIGHT, "Tasks written by pupils", "teaching"),
        back(104, Kind.MESSAGE, "She will try it in spring"),
    ),
    # Rapport, and she asked for it herself: a request opens the gate.
    "fatima": (
        back(395, Kind.MESSAGE, "Read my piece on forecasts and disagreed"),
        out(393, Kind.ANSWER, "She was right about the holidays"),
        met(350, Kind.CALL, "Flour, and why averages lie", "sourdough", gave=Give.WHOLE),
        back(318, Kind.THANKS, "The new average holds"),
        out(230, Kind.INSIGHT, "How bakeries count what they throw away", "data quality"),
        back(226, Kind.MESSAGE, "Counted for a week and was shocked"),
        met(90, Kind.COFFEE, "Her ovens, our loaves", "sourdough"),
        back(20, Kind.REQUEST, "Would I look at their stock data for two days?", offering=HEALTH),
        out(18, Kind.ANSWER, "With pleasure; I will write properly after the holidays"),
    ),
    # Rapport, and an early offer outside the program, confessed.
    "mateus": (
        out(425, Kind.COMMENT, "On the timetable that tells its own delays"),
        back(422, Kind.MESSAGE, "Explained how the captains enter them"),
        met(380, Kind.MEETING, "A crossing with the captains", "open data"),
        out(310, Kind.INSIGHT, "How trains publish their delays", "open data"),
        back(304, Kind.THANKS, "Copied one idea"),
        out(200, Kind.HELP, "Found the stop that is in the sea"),
        back(196, Kind.THANKS, "Moved it ashore"),
        met(70, Kind.CALL, "Timetables; and I pushed", "maps"),
        out(30, Kind.INSIGHT, "A harbour that draws its berths", "maps"),
    ),
    # Rapport, cooling.
    "kenji": (
        out(605, Kind.QUESTION, "Why is the second borrow refused?"),
        back(603, Kind.ANSWER, "With a drawing that I still use"),
        out(520, Kind.HELP, "Read the first chapter of his book", "rust"),
        back(512, Kind.THANKS, "Rewrote it"),
        met(450, Kind.CALL, "Teaching lifetimes without fear", "rust"),
        back(405, Kind.MESSAGE, "The chapter on lifetimes, as he had said"),
        out(404, Kind.ANSWER, "Two questions and a cheer"),
        out(310, Kind.INSIGHT, "How the compiler's messages came to be", "rust"),
        back(305, Kind.THANKS, "Going into chapter five"),
    ),
}
