"""Three themes: dark, light, and one of high contrast. Any theme of Textual's can be chosen in
the palette."""

from __future__ import annotations

from textual.theme import Theme

DARK = Theme(
    name="rapport",
    primary="#8fb8de",
    secondary="#b8a9d9",
    accent="#e0b47c",
    foreground="#d8dbe0",
    background="#16191d",
    surface="#1c2026",
    panel="#252a31",
    success="#8ec07c",
    warning="#e3b15f",
    error="#e58074",
    dark=True,
    variables={"footer-key-foreground": "#e0b47c", "border": "#8fb8de", "scrollbar": "#66798b"},
)
LIGHT = Theme(
    name="rapport-light",
    primary="#24527a",
    secondary="#5c4a8a",
    accent="#8a5a10",
    foreground="#14171b",
    background="#faf8f4",
    surface="#f3f0ea",
    panel="#e7e2d9",
    success="#2f6b2a",
    warning="#8a5a00",
    error="#a3261b",
    dark=False,
    variables={"footer-key-foreground": "#8a5a10", "border": "#24527a", "scrollbar": "#707b85"},
)
CONTRAST = Theme(
    name="rapport-contrast",
    primary="#7fd4ff",
    secondary="#ffd0ff",
    accent="#ffe14d",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#1f1f1f",
    success="#6dff6d",
    warning="#ffd24d",
    error="#ff9a9a",
    dark=True,
    variables={"footer-key-foreground": "#ffe14d", "border": "#ffffff", "scrollbar": "#7fa6b8"},
)
BY_WORD = {"dark": DARK.name, "light": LIGHT.name, "contrast": CONTRAST.name}
"""What the configuration calls them."""
