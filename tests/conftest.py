"""Fixed seeds for every property test: the same run everywhere. ``EXPLORE=1`` looks further."""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("fixed", derandomize=True, deadline=None)
settings.register_profile("explore", max_examples=2_000, deadline=None)
settings.load_profile("explore" if os.environ.get("EXPLORE") else "fixed")
