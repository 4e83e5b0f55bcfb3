"""Who is in the demo book. Everybody, every company and every address is invented.

Days are counted back from today: ``ago`` 3 is three days ago, -2 the day after tomorrow.
What happened with whom stands in ``demo_stories``.
"""

from __future__ import annotations

from dataclasses import dataclass

from crm.rules.history import BoundaryKind, OfferAnswer, PromiseBy

OWNER = "Robin Aaltonen"
MY_INTERESTS = (
    "open data", "data quality", "trail running", "sourdough", "rust", "teaching",
    "jazz", "maps", "urban gardening", "clear writing",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Person:
    """One invented person. ``since`` is the day of the connection, None for a stranger,
    who came on file ``on_file`` days ago."""

    key: str
    name: str
    role: str
    company: str
    since: int | None
    circle: str = ""
    interests: tuple[str, ...] = ()
    purpose: str = ""
    can_give: str = ""
    introduced_by: str = ""
    on_file: int = 30


@dataclass(frozen=True, slots=True)
class DemoOffering:
    name: str
    about: str
    interests: tuple[str, ...]
    stood_since: int


@dataclass(frozen=True, slots=True)
class DemoPromise:
    who: str
    by: PromiseBy
    what: str
    made: int
    due: int
    kept: int | None = None


@dataclass(frozen=True, slots=True)
class DemoBoundary:
    who: str
    kind: BoundaryKind
    since: int
    reason: str
    until: int | None = None
    channel: str = ""


@dataclass(frozen=True, slots=True)
class DemoOffer:
    who: str
    offering: str
    made: int
    words: str
    answer: OfferAnswer
    answered: int


HEALTH = "Data health check"
WORKSHOP = "Clear writing workshop"

OFFERINGS = (
    DemoOffering(
        HEALTH,
        "Two days with a team and its data: what can be trusted, what cannot, what to mend first.",
        ("open data", "data quality"),
        stood_since=900,
    ),
    DemoOffering(
        WORKSHOP,
        "An afternoon of rewriting a team's own documents until a newcomer understands them.",
        ("clear writing", "teaching"),
        stood_since=35,
    ),
)

PEOPLE = (
    # Trusted
    Person("amara", "Amara Okonjo-Reyes", "Founder", "Tidewrack Instruments", 715, "close",
           ("open data", "data quality", "trail running"),
           "She measures rivers honestly and I want to learn how she keeps volunteers going",
           "Readers for her open river data"),
    Person("ilse", "Ilse Vandermeersch", "Bookbinder", "Atelier Wegedoorn", 728, "close",
           ("sourdough", "jazz"),
           "A friend. She sees in a minute what I have talked around for a week",
           "Time, and an honest ear"),
    Person("tomasz", "Tomasz Wilkowiecki", "Head of Data", "Brzoza Parcel Co-op", 690, "active",
           ("data quality", "maps"),
           "He runs data for two hundred couriers without a single dashboard nobody reads",
           "What I learned about address data"),
    Person("saoirse", "Saoirse Brennigan", "Editor", "The Lantern Quarterly", 730, "wide",
           ("clear writing", "jazz"),
           "She taught me to cut the first paragraph",
           "Stories from people who work with data"),
    Person("davit", "Davit Kvaratskani", "Cartographer", "Svaneti Trail Atlas", 729, "active",
           ("maps", "trail running"),
           "Maps that walkers can trust",
           "Elevation data nobody has cleaned yet"),
    # Rapport
    Person("priya", "Priya Raghunandan", "Director of Learning", "Northlamp Schools", 520, "active",
           ("teaching", "clear writing"),
           "She builds courses that people finish",
           "Exercises from my own workshops"),
    Person("fatima", "Fatima Zahra El Idrissi", "Operations Lead", "Cedar & Saffron Foods", 400,
           "active", ("data quality", "sourdough"),
           "We argue well about forecasting and flour",
           "A second pair of eyes on her numbers"),
    Person("mateus", "Mateus Lindgren", "Product Manager", "Halyard Ferries", 430, "active",
           ("open data", "maps"),
           "Ferry timetables as open data",
           "People who use his timetables"),
    Person("kenji", "Kenji Morikawa", "Research Engineer", "Hoshizora Robotics", 610, "wide",
           ("rust",),
           "He explains ownership better than the book",
           "Review of his drafts"),
    Person("lucia", "Lucía Benavente", "Architect", "Estudio Tres Patios", 470, "active",
           ("urban gardening", "teaching"),
           "Roof gardens that survive August",
           "The neighbours who planted ours"),
    Person("hanna", "Hanna Lehtovaara", "Service Designer", "Kuura Public Works", 350, "active",
           ("clear writing", "open data"),
           "Letters from the city that people understand",
           "Examples of plain language"),
    Person("elias", "Elias Norrgård", "Data Engineer", "Kuura Public Works", 340, "active",
           ("open data", "rust"),
           "He opened the city's street trees to everyone",
           "Bug reports with a fix attached"),
    # Engaged
    Person("noor", "Noor Haddadin", "Journalist", "Jasmine Street Radio", 210, "active",
           ("jazz", "open data"),
           "She makes radio out of public records",
           "Where the records are, and what they leave out"),
    Person("chidi", "Chidi Ezeanyanwu", "Teacher", "Riverbend Academy", 260, "active",
           ("teaching", "rust"),
           "His pupils write better tests than I do",
           "An hour with his class"),
    Person("yusuf", "Yusuf Demirkanlı", "Baker", "Ekşi Oven", 300, "active", ("sourdough",),
           "The best rye within a day's walk",
           "Tasters who tell the truth"),
    Person("meiling", "李明慧", "Data Scientist", "Lotus Ledger", 240, "wide", ("data quality",),
           "She finds what is missing in a table",
           "The catalogue of broken addresses"),
    Person("olu", "Olúfẹ́mi Bankole-Pratt", "Librarian", "Wharfside Library", 330, "wide",
           ("open data", "teaching"),
           "A library that lends instruments and data",
           "An evening for his readers"),
    Person("wanjiru", "Wanjiru Kamande-Holt", "Agronomist", "Green Acacia Trust", 400, "wide",
           ("urban gardening", "open data"),
           "Soil data from people who dig",
           "Sensors that we no longer use"),
    Person("ana_p", "Ana Sofia Pradovale", "Illustrator", "Papel & Pedra", 190, "active",
           ("urban gardening",),
           "Drawings that explain without words",
           "Editors who pay on time"),
    Person("ana_k", "Ana Kovačićeva", "Site Engineer", "Adria Lighthouses", 280, "wide", ("maps",),
           "Keeps lighthouses running with spare parts",
           "Tide data"),
    Person("aroha", "Aroha Tamihana-Wells", "Park Ranger", "Kererū Reserves", 220, "active",
           ("trail running",),
           "Knows which paths should not be on any map",
           "Runners who mend what they use"),
    Person("dmitri", "Dmitri Valcourtois", "Analyst", "Slate & Signal", 300, "wide",
           ("data quality",),
           "He wrote the only honest page on survey weights",
           "A reader's questions"),
    Person("samuel", "Samuel Adeyinka-Rowe", "Engineering Manager", "Copperline Trams", 310,
           "active", ("rust", "teaching"),
           "Runs the calmest team I have seen",
           "Candidates who like trams"),
    Person("marisol", "Marisol Quintanarro", "Midwife", "Casa Aurora", 360, "wide",
           ("clear writing",),
           "Leaflets for tired parents",
           "A rewrite whenever she asks"),
    Person("rhiannon", "Rhiannon Pryce-Okafor", "Composer", "Slack Tide Quartet", 230, "wide",
           ("jazz",),
           "Wrote a suite from tide tables",
           "Tide tables"),
    # Connected
    Person("bjorn", "Björn Hallgrímsvold", "Harbour Master", "Port of Stillvik", 200, "wide"),
    Person("greta", "Greta Oberhofner", "Consultant", "Oberhofner Beratung", 380),
    Person("zofia", "Zofia Bielakowska", "Archivist", "Paper Mill Archive", 25, "wide",
           ("maps", "open data"),
           "Old town plans, scanned and free; we both care about what a map leaves out",
           "A program that straightens scans", introduced_by="tomasz"),
    Person("joonho", "Bae Joon-ho", "Translator", "Between Two Rivers", 150, "wide",
           ("clear writing",),
           "Translates manuals so that they need no translation",
           "Examples of bad originals"),
    Person("anneke", "Anneke de Witte", "Physicist", "Duinpan Observatory", 500),
    Person("idris", "Idris Abara-Nwosu", "Nurse", "Harmattan Clinics", 120),
    Person("leilani", "Leilani Kahale-Moore", "Surf Forecaster", "Longshore Weather", 90, "wide",
           ("open data",),
           "Forecasts with their errors printed beside them",
           "Old buoy records"),
    Person("viktor", "Viktor Sandovalis", "Recruiter", "Amberhire", 260),
    Person("bao", "Trần Bảo Ngọc", "Game Developer", "Paper Lantern Games", 75),
    Person("sunniva", "Sunniva Eidesvik", "Glaciologist", "Blåis Institute", 640),
    Person("kofi", "Kofi Asante-Boyejo", "Tailor", "Kente & Kerf", 45),
    Person("tariq", "Tariq Mansouri-Vale", "Locksmith", "Brass Hours", 560),
    # Strangers: on file, with a purpose
    Person("eunji", "Seo Eun-jin", "Potter and Programmer", "Onggi Works", None, "wide", ("rust",),
           "Her talk on kilns and control loops; I could send her the sensor notes",
           "The sensor notes", on_file=20),
    Person("ravi", "Ravi Shenoy-Marsh", "Bus Planner", "Three Bridges Transit", None, "wide",
           ("maps", "open data"),
           "He published the timetable errors himself",
           "The stops that I have corrected", on_file=60),
    Person("nadia", "Nadia Petrescu-Lang", "Chess Coach", "Rook & Pawn", None, on_file=12),
    Person("thandi", "Thandiwe Mokoenasi", "Beekeeper", "Fynbos Honey", None, on_file=5),
)  # fmt: skip

PROMISES = (
    DemoPromise("chidi", PromiseBy.ME, "The exercise on reading error messages", 16, due=2),
    DemoPromise("hanna", PromiseBy.ME, "Three letters before and after the rewrite", 12, due=-2),
    DemoPromise("ilse", PromiseBy.ME, "The rye starter", 26, due=-4),
    DemoPromise("noor", PromiseBy.THEM, "The raw recordings", 25, due=-10),
    DemoPromise("tomasz", PromiseBy.ME, "A list of ambiguous streets", 330, due=320, kept=322),
    DemoPromise("amara", PromiseBy.ME, "A page on how we check gauges", 210, due=200, kept=203),
    DemoPromise("kenji", PromiseBy.THEM, "His chapter on lifetimes", 430, due=400, kept=405),
    DemoPromise("priya", PromiseBy.ME, "The grading sheet", 260, due=250, kept=251),
)  # fmt: skip

BOUNDARIES = (
    DemoBoundary("greta", BoundaryKind.NO_CONTACT, 330, "She asked to be left alone."),
    DemoBoundary("bjorn", BoundaryKind.NO_PITCH, 190, "Said on the first day: no sales, please."),
    DemoBoundary("samuel", BoundaryKind.NOT_BEFORE, 30, "On leave with a newborn.", until=-45),
    DemoBoundary("marisol", BoundaryKind.ONLY_CHANNEL, 300, "Night shifts: she reads letters.",
                 channel="letter"),
)  # fmt: skip

OFFERS = (
    DemoOffer("priya", HEALTH, 300,
              "You said that the course records at Northlamp Schools no longer agree with each "
              "other. When you want company in sorting them, I would like to spend two days on it "
              "with your team. If it is the wrong moment, that is quite all right.",
              OfferAnswer.NO, 293),
    DemoOffer("tomasz", HEALTH, 140,
              "Tomasz, your question about the Brzoza addresses stayed with me. I could come for "
              "two days and go through the data quality with you, street by street. Would that "
              "be of use, or do you rather want to do it alone?",
              OfferAnswer.YES, 137),
)  # fmt: skip

PREMATURE_PITCHES = (
    ("mateus", 70, "Pushed the health check at the end of a call about timetables."),
)

NOTES = (
    ("amara", 300, "Two daughters, both row. Never call before ten."),
    ("ilse", 420, "Takes her coffee standing."),
    ("tomasz", 360, "Prefers a sketch on paper to any slide."),
    ("davit", 20, "Moved to the valley two years ago; that is why he was silent."),
    ("hanna", 100, "Reads everything aloud before it goes out."),
)
