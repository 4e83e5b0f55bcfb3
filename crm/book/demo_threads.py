"""What happened in the demo book with those who are not far along yet.

The other half of ``demo_stories``, in the same form.
"""

from __future__ import annotations

from crm.book.demo_stories import Moment, back, met, out
from crm.rules.interaction import Kind

THREADS: dict[str, tuple[Moment, ...]] = {
    # Rapport; she asked something five days ago and waits.
    "lucia": (
        out(466, Kind.QUESTION, "Which plants live through August on a roof?"),
        back(463, Kind.ANSWER, "Those that look dead in July"),
        met(410, Kind.MEETING, "On her roof, with gloves", "urban gardening"),
        out(330, Kind.INTRODUCTION, "To the neighbours who water ours"),
        back(326, Kind.THANKS, "They planted forty boxes together"),
        met(160, Kind.COFFEE, "The course for caretakers", "teaching"),
        back(5, Kind.QUESTION, "Who could speak to her caretakers about reading a plan?"),
    ),
    # Rapport; a promise to her is due soon. The same employer as Elias.
    "hanna": (
        out(345, Kind.COMMENT, "On her letter about parking"),
        back(342, Kind.MESSAGE, "It took eleven drafts"),
        out(300, Kind.INSIGHT, "How the coast guard writes warnings", "clear writing"),
        back(297, Kind.THANKS, "Read aloud at her desk"),
        met(220, Kind.MEETING, "Reading letters aloud, all morning", "clear writing"),
        out(150, Kind.HELP, "Edited the page on school places"),
        back(146, Kind.THANKS, "No calls about it since"),
        met(12, Kind.CALL, "Promised three letters, before and after", "clear writing"),
    ),
    # Rapport, and due.
    "elias": (
        out(335, Kind.COMMENT, "On opening the street trees"),
        back(333, Kind.MESSAGE, "Asked for bugs, with a fix if possible"),
        out(290, Kind.HELP, "Two bugs and two fixes", "open data"),
        back(288, Kind.THANKS, "Both are in"),
        met(240, Kind.CALL, "Why the trees have no ages", "open data"),
        out(170, Kind.INSIGHT, "How another city dates its trees", "open data"),
        back(166, Kind.THANKS, "Sent it to the gardeners"),
    ),
    # Engaged, with a question open.
    "noor": (
        out(205, Kind.COMMENT, "On the programme about unpaid fines"),
        back(203, Kind.MESSAGE, "Most of it came from public records"),
        out(90, Kind.INSIGHT, "Where the court keeps its old lists", "open data"),
        back(86, Kind.THANKS, "A whole programme came out of it"),
        back(12, Kind.QUESTION, "Is there a record of who asked for the records?"),
    ),
    # Engaged, and a promise to him is overdue.
    "chidi": (
        out(255, Kind.QUESTION, "May I watch a lesson?"),
        back(253, Kind.ANSWER, "If you bring a mistake with you"),
        met(180, Kind.MEETING, "An hour with his class and my mistake", "teaching"),
        met(16, Kind.CALL, "Promised the exercise on error messages", "rust"),
    ),
    # Engaged, with a birthday today.
    "yusuf": (
        out(295, Kind.COMMENT, "On his rye, with a photograph of mine"),
        back(294, Kind.MESSAGE, "Too wet, he says"),
        met(130, Kind.MEETING, "Four in the morning at the oven", "sourdough"),
        out(62, Kind.THANKS, "For the night at the oven"),
        back(60, Kind.MESSAGE, "The door stays open"),
    ),
    # Engaged, with a new job.
    "meiling": (
        out(236, Kind.QUESTION, "How do you see what is not there?"),
        back(232, Kind.ANSWER, "Count the gaps first"),
        out(116, Kind.INSIGHT, "The catalogue of broken addresses", "data quality"),
        back(110, Kind.THANKS, "已经用上了, in use already"),
    ),
    # Engaged, cooling, with a post of yesterday.
    "olu": (
        out(326, Kind.COMMENT, "On lending fiddles"),
        back(324, Kind.MESSAGE, "And telescopes since last week"),
        out(196, Kind.HELP, "An evening about open weather data", "open data"),
        back(192, Kind.THANKS, "Thirty people came"),
    ),
    # Engaged, cooling.
    "wanjiru": (
        back(396, Kind.MESSAGE, "Found my notes on soil sensors"),
        out(394, Kind.ANSWER, "Sent the wiring too"),
        out(190, Kind.HELP, "Shipped her four sensors", "urban gardening"),
        back(182, Kind.THANKS, "All four are in the ground"),
    ),
    "ana_p": (
        out(186, Kind.COMMENT, "On her drawing of a compost heap"),
        back(184, Kind.MESSAGE, "Drawn from life"),
        out(152, Kind.INTRODUCTION, "To an editor who pays on time"),
        back(149, Kind.THANKS, "And paid on time"),
    ),
    "ana_k": (
        out(276, Kind.QUESTION, "What breaks first in a lighthouse?"),
        back(273, Kind.ANSWER, "The stairs"),
        out(234, Kind.INSIGHT, "Tide tables as open data", "maps"),
        back(230, Kind.THANKS, "Now on her workshop door"),
    ),
    # Two messages without an answer: only quiet gestures from here.
    "aroha": (
        out(216, Kind.QUESTION, "Which paths should no map show?"),
        back(213, Kind.ANSWER, "Those that the birds need"),
        met(195, Kind.EVENT, "The work day on the ridge path", "trail running"),
        out(176, Kind.MESSAGE, "Sent the photographs of the work day. Shall we do the gully next?"),
        out(152, Kind.MESSAGE, "Asked again about the gully"),
    ),
    # Three without an answer: he is left in peace.
    "dmitri": (
        out(296, Kind.QUESTION, "Which weights did he use for the north?"),
        back(290, Kind.ANSWER, "The old ones, and he regrets it"),
        out(200, Kind.QUESTION, "Has he tried the new weights?"),
        out(165, Kind.MESSAGE, "A note about the new weights"),
        out(130, Kind.MESSAGE, "Hoped that he was well"),
    ),
    "samuel": (
        out(305, Kind.COMMENT, "On meetings without chairs"),
        back(303, Kind.MESSAGE, "They are shorter by half"),
        met(210, Kind.CALL, "How he says no", "teaching"),
        back(31, Kind.MESSAGE, "Away with the little one until spring"),
    ),
    "marisol": (
        back(355, Kind.MESSAGE, "Asked what makes a leaflet readable", channel="letter"),
        out(350, Kind.ANSWER, "Short words, big letters, one thing a page", channel="letter"),
        out(310, Kind.HELP, "Rewrote the leaflet on fever", "clear writing", channel="letter"),
        back(300, Kind.THANKS, "It hangs in every room", channel="letter"),
    ),
    "rhiannon": (
        out(226, Kind.QUESTION, "Does the suite follow the spring tide?"),
        back(224, Kind.ANSWER, "Only the second movement"),
        out(140, Kind.INSIGHT, "Sixty years of tide tables", "jazz"),
        back(131, Kind.THANKS, "The third movement has begun"),
    ),
    # Connected: first words, no exchange yet.
    "bjorn": (back(198, Kind.MESSAGE, "Glad to connect, as long as nobody sells me anything"),),
    "greta": (
        out(340, Kind.MESSAGE, "Asked how her trade fair went"),
        back(335, Kind.STOP, "Please do not write to me again"),
    ),
    "leilani": (out(60, Kind.COMMENT, "On printing the errors beside the forecast"),),
    "joonho": (back(148, Kind.MESSAGE, "Thank you for noticing the manual"),),
    "viktor": (back(250, Kind.MESSAGE, "Wished me luck with the new office"),),
    "anneke": (
        out(495, Kind.WISH, "A happy new year"),
        back(494, Kind.WISH, "And to you"),
    ),
    "sunniva": (out(600, Kind.REACTION, "Liked her photographs of the ice cores"),),
}
