"""The daemon as a service of the user's session: a systemd user unit, or a launchd agent."""

from __future__ import annotations

import os
import plistlib
import shutil
import sys
import unicodedata
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from crm.errors import FileUnreadable, Refused
from crm.schedule.programs import went_well

_SECONDS = 30
_NOT_IN_A_PROGRAM = set("\"'\\")


@dataclass(frozen=True)
class Daemon:
    """What the service is to run: this interpreter, on one book."""

    python: Path
    book: Path
    quiet: bool = False

    def words(self) -> list[str]:
        """The command. ``-P`` keeps what lies in the current folder out of it.

        Raises :class:`Refused` for a path that no service file can hold.
        """
        paths = [str(self.python.absolute()), str(self.book.absolute())]
        for path in paths:
            if any(unicodedata.category(letter) in {"Cc", "Cs"} for letter in path):
                raise Refused(
                    "The path holds a character that a service file cannot hold.",
                    "Nothing was written. Give the book, or its folder, another name.",
                )
        python, book = paths
        words = [python, "-P", "-m", "crm", "--book", book, "daemon"]
        return [*words, "--quiet"] if self.quiet else words


class Service(ABC):
    """One way to have the daemon started at login and again after a failure."""

    path: Path
    """The file that tells the system of it."""
    start: Sequence[Sequence[str]]
    """The commands that start it, now and at each login."""
    end: Sequence[Sequence[str]]
    """The commands that end it."""

    @abstractmethod
    def text(self, daemon: Daemon) -> bytes:
        """What the file says. Raises :class:`Refused` for a path that it cannot hold."""

    def install(self, daemon: Daemon) -> bool:
        """Write the file and start the service; False when it is written but the system
        would not start it. Raises :class:`FileUnreadable` when it cannot be written."""
        text = self.text(daemon)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self.path.write_bytes(text)
        except OSError as error:
            raise FileUnreadable(f"{self.path} cannot be written: {error.strerror}.") from error
        return _run(self.start)

    def uninstall(self) -> bool:
        """End the service and take its file away; False when there was none."""
        if not self.path.exists():
            return False
        _run(self.end)
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            raise FileUnreadable(f"{self.path} cannot be removed: {error.strerror}.") from error
        return True


class Systemd(Service):
    """A user unit of systemd."""

    name = "rapport.service"

    def __init__(self, config: Path) -> None:
        self.path = config / "systemd" / "user" / self.name
        control = ("systemctl", "--user")
        self.start = (
            (*control, "daemon-reload"),
            (*control, "enable", self.name),
            (*control, "restart", self.name),
        )
        self.end = ((*control, "disable", "--now", self.name),)

    def text(self, daemon: Daemon) -> bytes:
        words = daemon.words()
        if set(words[0]) & _NOT_IN_A_PROGRAM:
            raise Refused(
                "systemd runs no program whose path holds a quote or a backslash.",
                f"Nothing was written. This is the path: {words[0]}",
            )
        command = " ".join(_quoted(word) for word in words)
        return _UNIT.format(command=command).encode()


class Launchd(Service):
    """An agent of launchd."""

    name = "rapport.daemon"

    def __init__(self, home: Path) -> None:
        self.path = home / "Library" / "LaunchAgents" / f"{self.name}.plist"
        self._log = home / "Library" / "Logs" / "rapport.log"
        domain = f"gui/{os.getuid()}"
        self.start = (("launchctl", "bootstrap", domain, str(self.path)),)
        self.end = (("launchctl", "bootout", f"{domain}/{self.name}"),)

    def text(self, daemon: Daemon) -> bytes:
        return plistlib.dumps(
            {
                "Label": self.name,
                "ProgramArguments": daemon.words(),
                "RunAtLoad": True,
                "KeepAlive": {"SuccessfulExit": False},
                "ThrottleInterval": 60,
                "ProcessType": "Background",
                "Umask": 0o077,
                "StandardOutPath": str(self._log),
                "StandardErrorPath": str(self._log),
            }
        )

    def install(self, daemon: Daemon) -> bool:
        if self.path.exists():
            _run(self.end)
        return super().install(daemon)


def this_service() -> Service:
    """The service of this system."""
    if sys.platform == "darwin":
        return Launchd(Path.home())
    config = os.environ.get("XDG_CONFIG_HOME", "")
    return Systemd(Path(config) if Path(config).is_absolute() else Path.home() / ".config")


_UNIT = """\
[Unit]
Description=Rapport: the list of the day, ready in the morning

[Service]
ExecStart=:{command}
Restart=on-failure
RestartSec=60
UMask=0077
Nice=10
NoNewPrivileges=yes

[Install]
WantedBy=default.target
"""
"""The colon keeps systemd from looking for variables in the command."""


def _quoted(word: str) -> str:
    """One word of a systemd command line, whatever is in it."""
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")
    return f'"{escaped}"'


def _run(commands: Sequence[Sequence[str]]) -> bool:
    """Whether all of these fixed commands went well; the rest is left undone after a failure."""
    return all(_went_well(command) for command in commands)


def _went_well(command: Sequence[str]) -> bool:
    program = shutil.which(command[0])
    return program is not None and went_well([program, *command[1:]], _SECONDS)
