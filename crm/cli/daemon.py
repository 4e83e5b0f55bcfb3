"""The command daemon: keep the book while nobody looks."""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from crm.cli import json_daemon, render_daemon
from crm.cli.params import Command, Group
from crm.cli.session import Session, pass_session

if TYPE_CHECKING:
    from crm.schedule.chores import Round
    from crm.schedule.pulse import Pulse
    from crm.schedule.service import Daemon

_ENDING = (signal.SIGTERM, signal.SIGINT)

quiet_option = click.option("--quiet", is_flag=True, help="Show no notification.")


@click.group("daemon", cls=Group)
@quiet_option
@click.pass_context
def daemon_command(ctx: click.Context, quiet: bool) -> None:
    """Keep the book while nobody looks, until it is ended.

    Looks each minute at what is due: the day's list, feeds, a backup a day. Says on the
    desktop, once a day and in numbers only, that there is a list. See docs/daemon.md."""
    if ctx.invoked_subcommand is None:
        _keep(ctx.ensure_object(Session), quiet=quiet)


def _keep(session: Session, *, quiet: bool) -> None:
    from crm.schedule.keeper import Keeper  # noqa: PLC0415  # --help needs no scheduler
    from crm.schedule.notify import can_notify  # noqa: PLC0415

    session.require_book()
    pulse = _pulse(session)
    keeper = Keeper(
        session.path,
        session.read_clock,
        lambda done: _tell(session, pulse, done),
        announcing=not quiet and can_notify(),
    )
    # While every thread waits, Python may never run a handler: so this one waits for the signal
    # itself. The keeper's threads are started after it is held back, and hold it back too.
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _ENDING)
    try:
        with pulse.beating(), keeper:
            session.say(render_daemon.begun)
            sys.stdout.flush()
            signal.sigwait(_ENDING)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    session.say(render_daemon.ended)


def _tell(session: Session, pulse: Pulse, done: Round) -> None:
    """What a round did: to the log, where there is any news, and on the desktop."""
    from crm.schedule.notify import notify  # noqa: PLC0415  # as above

    pulse.tell(done)
    if done.announce:
        notify(render_daemon.counted(done.announce))
    if done.is_news:
        session.answer(
            lambda: json_daemon.round_done(done),
            lambda page: render_daemon.round_done(page, done),
        )
        sys.stdout.flush()


@daemon_command.command(
    "install",
    cls=Command,
    examples="""
    crm daemon install
    crm daemon install --print
    """,
)
@click.option("--print", "show_only", is_flag=True, help="Show the file, write nothing.")
@quiet_option
@pass_session
def daemon_install(session: Session, show_only: bool, quiet: bool) -> None:
    """Have the daemon started at each login.

    As a user unit of systemd, or as an agent of launchd; for this book."""
    from crm.schedule.service import this_service  # noqa: PLC0415  # as above

    session.require_book()
    service, daemon = this_service(), _daemon(session, quiet=quiet)
    text = service.text(daemon).decode()
    started = False if show_only else service.install(daemon)
    session.answer(
        lambda: json_daemon.service(service, text, written=not show_only, started=started),
        lambda page: (
            render_daemon.shown(page, text)
            if show_only
            else render_daemon.installed(page, service, started=started)
        ),
    )


@daemon_command.command("uninstall", cls=Command, examples="crm daemon uninstall")
@pass_session
def daemon_uninstall(session: Session) -> None:
    """Have it started no more, and end it."""
    from crm.schedule.service import this_service  # noqa: PLC0415  # as above

    service = this_service()
    removed = service.uninstall()
    session.answer(
        lambda: json_daemon.uninstalled(service, removed=removed),
        lambda page: render_daemon.uninstalled(page, service, removed=removed),
    )


@daemon_command.command("status", cls=Command, examples="crm daemon status")
@pass_session
def daemon_status(session: Session) -> None:
    """Whether a daemon keeps this book, and how its last round went."""
    from crm.schedule.service import this_service  # noqa: PLC0415  # as above

    pulse, service = _pulse(session), this_service()
    beats, last = pulse.beats(), pulse.last_round()
    session.answer(
        lambda: json_daemon.status(beats, last, service),
        lambda page: render_daemon.status(
            page, beats, last, session.clock.now(), installed=service.path.exists()
        ),
    )


def _daemon(session: Session, *, quiet: bool) -> Daemon:
    from crm.schedule.service import Daemon  # noqa: PLC0415  # as above

    return Daemon(Path(sys.executable), session.path, quiet)


def _pulse(session: Session) -> Pulse:
    from platformdirs import user_state_path  # noqa: PLC0415  # slow, and only for this

    from crm.schedule.pulse import Pulse  # noqa: PLC0415  # as above

    return Pulse(user_state_path("rapport", appauthor=False), session.path)
