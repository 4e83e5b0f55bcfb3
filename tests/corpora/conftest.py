"""Tests on real-world files. They are collected only where CORPORA names the folder."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

collect_ignore_glob = [] if os.environ.get("CORPORA") else ["test_*.py"]


@pytest.fixture(scope="session")
def corpora() -> Path:
    """The folder of the corpora, given by the environment."""
    return Path(os.environ["CORPORA"])
