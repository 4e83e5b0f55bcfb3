"""What the daemon tells a program (see ``docs/json.md``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crm.rules.chores import counted

if TYPE_CHECKING:
    from crm.cli.session import Json
    from crm.schedule.chores import Round
    from crm.schedule.pulse import LastRound
    from crm.schedule.service import Service


def round_done(done: Round) -> Json:
    """The news of one round."""
    told = done.announce
    return {
        "at": done.at,
        "on": done.on,
        "begun": done.begun,
        "announced": counted(told.nudges, told.promises) if told else "",
        "entries": done.entries,
        "backed_up": done.backed_up is not None,
        "troubles": [trouble.said for trouble in done.troubles],
    }


def service(found: Service, text: str, *, written: bool, started: bool) -> Json:
    """The service, as it was or would be written."""
    return {"path": str(found.path), "text": text, "written": written, "started": started}


def uninstalled(found: Service, *, removed: bool) -> Json:
    """What was taken away."""
    return {"path": str(found.path), "removed": removed}


def status(beats: bool, last: LastRound | None, found: Service) -> Json:
    """Whether a daemon runs, and how its last round went."""
    return {
        "running": beats,
        "installed": found.path.exists(),
        "path": str(found.path),
        "last_round_at": last.at if last else None,
        "waiting": last.busy if last else False,
        "troubles": list(last.troubles) if last else [],
    }
