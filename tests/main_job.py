"""The main job, end to end, with an installed ``crm`` and nothing else of the project.

``python main_job.py CRM LINKEDIN`` takes the command and the folder that holds the two
exports, works in new books under the current folder, and stops at the first surprise.
Standard library only, so that it runs in any environment.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Json = dict[str, Any]

OLD = "Basic_LinkedInDataExport_05-14-2021"
NEW = "Complete_LinkedInDataExport_08-15-2025"

AMBIGUOUS, NOT_FOUND, REFUSED = 4, 3, 5


def step(words: str) -> None:
    print(f"-- {words}", flush=True)


def expect(holds: object, words: str) -> None:
    if not holds:
        raise SystemExit(f"Surprise: {words}")


@dataclass(frozen=True)
class Crm:
    """The command, bound to one book."""

    command: str
    book: Path

    def run(self, *words: str, code: int = 0, typed: str = "") -> str:
        """Standard output of a call that must end with ``code``, without a traceback."""
        result = subprocess.run(
            [self.command, *words],
            input=typed,
            capture_output=True,
            encoding="utf-8",
            check=False,
            env={**os.environ, "CRM_BOOK": str(self.book)},
        )
        told = f"crm {' '.join(words)}\n{result.stdout}{result.stderr}"
        expect(result.returncode == code, f"exit {result.returncode} instead of {code}: {told}")
        expect("Traceback" not in result.stderr, told)
        expect(code == 0 or result.stdout or result.stderr, f"said nothing: {told}")
        return result.stdout

    def json(self, *words: str, code: int = 0) -> Json:
        """The one object that a call with ``--json`` prints."""
        found: Json = json.loads(self.run(*words, "--json", code=code))
        return found


def check_report(report: Json, expected: Json) -> None:
    """The report gives every count and every person of ``expected``."""
    for name, count in expected["counts"].items():
        found = report["counts"].get(name)
        expect(found == count, f"{name} is {found}, not {count}")
    people = {(person["name"], person["connected_on"]): person for person in report["people"]}
    expect(len(people) == len(expected["people"]), f"{len(people)} people")
    for wanted in expected["people"]:
        found = people.get((wanted["name"], wanted["connected_on"]))
        expect(found is not None, f"{wanted['name']} is not in the report")
        for field, value in wanted.items():
            # Where an export names no profile, one from its messages is as good as none.
            if field != "url" or value is not None:
                expect(found and found.get(field) == value, f"{wanted['name']}: {field} {found}")


def import_twice(crm: Crm, exports: Path, name: str) -> None:
    archive = str(exports / f"{name}.zip")
    expected = json.loads((exports / f"{name}.expected.json").read_text(encoding="utf-8"))
    crm.run("init", "--name", expected["owner"]["name"])
    for time in ("first", "second"):
        report = json.loads(crm.run("import", archive, "--report", "json"))
        check_report(report, expected)
        new = (report["book"]["contacts_new"], report["book"]["interactions_new"])
        expect((new == (0, 0)) == (time == "second"), f"the {time} import added {new}")
    contacts = crm.json("contacts", "--limit", "0")
    expect(contacts["total"] == expected["counts"]["people"], f"{contacts['total']} contacts")


def refuse_the_other_owner(crm: Crm, exports: Path, name: str) -> None:
    before = crm.book.read_bytes()
    crm.run("import", str(exports / f"{name}.zip"), code=REFUSED)
    expect(crm.book.read_bytes() == before, "a refused import changed the book")


def live_a_day(crm: Crm) -> None:
    """Place somebody, see the list, log, and look at what it moved."""
    crm.run("triage", typed="yyyyy")
    crm.run("place", "Kofi", "active")
    crm.run("place", "Alex Kimura", "wide", code=AMBIGUOUS)
    crm.run("interest", "--me", "rust")
    crm.run("interest", "Kofi", "rust")
    crm.run("purpose", "Kofi", "we both design for the night train", "--can-give", "sketches")
    day = crm.json("today")
    expect(len(day["nudges"]) <= day["capacity"], "more nudges than the day allows")
    expect(crm.json("today") == day, "the day's list changed by looking at it")

    before = crm.json("show", "Kofi")
    logged = crm.json(
        "log", "coffee with Kofi yesterday about #rust, promised the slides by fri", "--yes"
    )
    after = crm.json("show", "Kofi")
    expect(after["mutual"]["count"] == before["mutual"]["count"] + 1, "the coffee is not there")
    expect(len(logged["promises"]) == 1, "the promise is not there")
    crm.run("log", "coffee with Zenobia Fairweather yesterday", "--yes", code=NOT_FOUND)
    expect(crm.json("show", "Kofi") == after, "a log that was refused changed something")

    expect(crm.json("timeline", "Kofi")["episodes"], "the timeline tells no change")
    crm.run("timeline", "Kofi")
    crm.json("why", "Kofi")
    crm.run("promise", "made", "Kofi", "a sketch of the bunk", "--due", "in 2 weeks")
    expect(len(crm.json("promise")["promises"]) == 2, "two promises are open")
    crm.run("promise", "kept", crm.json("promise")["promises"][0]["uid"])
    expect(len(crm.json("promise")["promises"]) == 1, "one promise is kept")


def meet_the_gate(crm: Crm) -> None:
    """An offer is refused, with its checklist, and a boundary is stronger still."""
    crm.run("offering", "add", "Night train study", "--interest", "rust")
    verdict = crm.json("offer", "Kofi")["verdict"]
    expect(not verdict["open"] and verdict["next_step"], "the gate should be shut, with a way on")
    expect([c["number"] for c in verdict["checks"]] == list(range(1, 8)), "seven checks")
    crm.run("offer", "Kofi", "--start", code=REFUSED)
    crm.run("offer", "Kofi", "--made", "Kofi, shall we study rust on the train?", code=REFUSED)
    crm.run("bound", "Kofi", "no-pitch", "--reason", "he said so")
    verdict = crm.json("offer", "Kofi")["verdict"]
    expect(not verdict["checks"][0]["passed"], "the boundary does not stand")
    crm.run("bound", "Kofi", "--lift", "--why", "he asked for it himself")


def bring_something_along(crm: Crm) -> None:
    """Notice, keep something worth sharing, share it, and look at the week ahead."""
    crm.run("notice", "Kofi", "post", "On sleeping compartments", "--where", "LinkedIn")
    crm.run("notice", "Kofi", "birthday", "--on", "14 may")
    expect(len(crm.json("signals", "Kofi")["signals"]) == 1, "what was noticed is not there")
    shelf = ("insight", "add", "Bunks of the world", "--link", "https://example.org/bunks")
    insight = crm.json(*shelf, "--about", "rust")
    fitting = crm.json("insight", "for", "Kofi")["fitting"]
    expect([one["insight"]["uid"] for one in fitting] == [insight["uid"]], "it does not fit")
    crm.run("insight", "share", insight["uid"], "Kofi", "Page nine is for your train.")
    expect(crm.json("insight", "for", "Kofi")["fitting"] == [], "it is proposed twice")
    crm.run("common", "Kofi")
    crm.run("week")
    crm.json("today", "--for", "fri")
    crm.run("today", "--brief")
    crm.run("calendar", "dates.ics")
    expect("BEGIN:VEVENT" in Path("dates.ics").read_text("utf-8"), "the calendar is empty")
    expect("daemon" in crm.run("daemon", "install", "--print"), "no service is shown")


def see_the_demo(crm: Crm) -> None:
    own = crm.book.read_bytes()
    day = crm.json("demo")
    expect(day["nudges"] or day["promises"], "the demo has nothing for today")
    expect("Traceback" not in crm.run("demo"), "the demo fell over")
    expect(crm.book.read_bytes() == own, "the demo touched the user's own book")


def main() -> None:
    command, exports = str(Path(sys.argv[1]).resolve()), Path(sys.argv[2]).resolve()
    here = Path.cwd()
    old, new = Crm(command, here / "old.db"), Crm(command, here / "new.db")
    step("A word on the first run, and help")
    new.run(code=6)
    new.run("--help")
    for crm, name, other in ((old, OLD, NEW), (new, NEW, OLD)):
        step(f"Import {name}, twice")
        import_twice(crm, exports, name)
        step("Refuse the export of another owner")
        refuse_the_other_owner(crm, exports, other)
    step("A day: triage, place, today, log, show, timeline, why, promise")
    live_a_day(new)
    step("The gate: offering, offer, bound")
    meet_the_gate(new)
    step("Material: notice, insight, common, week, today --for, calendar, daemon")
    bring_something_along(new)
    step("Check both books")
    for crm in (old, new):
        expect(crm.json("check")["damage"] == [], "the book contradicts itself")
    step("The demo book")
    see_the_demo(new)


if __name__ == "__main__":
    main()
