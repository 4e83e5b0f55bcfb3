"""What the screen loads, and when: the first frame stands before the database is imported."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_FIRST_FRAME = """
import asyncio, sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo
from textual.worker import WorkerCancelled
from crm.book.clock import Clock
from crm.tui.app import Rapport
from textual.worker import WorkerCancelled

seen = {}

class Watched(Rapport):
    def on_ready(self):
        strips = self.screen._compositor.render_strips()
        seen["frame"] = "Today" in "".join(s.text for strip in strips for s in strip)
        seen["early"] = {name.partition(".")[0] for name in sys.modules}

async def main():
    clock = Clock(lambda: datetime(2026, 11, 20, 9, tzinfo=UTC), ZoneInfo("UTC"))
    app = Watched(Path(sys.argv[1]), clock)
    async with app.run_test() as pilot:
        with suppress(WorkerCancelled):  # what was looked at has been asked for anew
            await app.workers.wait_for_complete()
        await pilot.pause()

asyncio.run(main())
assert seen["frame"]
assert "sqlalchemy" in sys.modules
print(*sorted(seen["early"]))
"""


def test_the_first_frame_stands_before_the_database_is_imported(path: Path, tmp_path: Path) -> None:
    script = tmp_path / "first_frame.py"
    script.write_text(_FIRST_FRAME, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(script), str(path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    early = set(done.stdout.split())
    assert "textual" in early
    assert (
        early & {"sqlalchemy", "sqlite3", "alembic", "apscheduler", "icalendar", "click", "tomllib"}
        == set()
    )
