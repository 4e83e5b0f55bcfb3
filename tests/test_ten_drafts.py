"""The page of ten drafts says what is really shown."""

from __future__ import annotations

from pathlib import Path

from tests.ten_drafts import PAGE, tell


def test_the_ten_drafts_are_shown_as_the_page_says(tmp_path: Path) -> None:
    told = tell(tmp_path)
    assert PAGE.read_text(encoding="utf-8") == told, "write it anew: python -m tests.ten_drafts"
    assert told.count("\n## ") == 14


def test_each_last_attempt_leaves_nothing_to_mend(tmp_path: Path) -> None:
    """Advice that was followed is silent, and no attempt is told more than three things."""
    told = tell(tmp_path)
    for story in told.split("\n## ")[1:]:
        shown = [block for block in story.split("```text\n")[1:] if block[0] in "✓✗~?"]
        assert shown
        assert all(block.count("→") <= 3 for block in shown if "1. " not in block)
        if "on purpose" not in story:
            assert shown[-1].startswith("✓ reads as personal\n```"), story
