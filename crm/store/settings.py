"""The book's own settings, and its newest operation."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import Connection, func, select

from crm.store.tables import operation, setting

if TYPE_CHECKING:
    from crm.store.journal import Pen


def get(connection: Connection, name: str) -> str:
    """A setting, empty when it was never put."""
    found = connection.execute(select(setting.c.value).where(setting.c.name == name)).scalar()
    return found or ""


def beginning(connection: Connection, name: str) -> list[str]:
    """The values of all settings whose name begins like this, by name."""
    query = select(setting.c.value).where(setting.c.name.startswith(name, autoescape=True))
    return list(connection.scalars(query.order_by(setting.c.name)))


def put(connection: Connection, name: str, value: str) -> None:
    """Keep a setting, in place of what it was."""
    connection.execute(setting.delete().where(setting.c.name == name))
    connection.execute(setting.insert().values(name=name, value=value))


def put_with(pen: Pen, name: str, value: str) -> None:
    """As :func:`put`, as a part of the operation, so that it can be undone."""
    if get(pen.connection, name):
        pen.update(setting, {"name": name}, value=value)
    else:
        pen.insert(setting, name=name, value=value)


def newest_operation(connection: Connection) -> int:
    """The number of the newest operation: it grows with every change of the book."""
    return connection.execute(select(func.max(operation.c.id))).scalar() or 0


def latest_instant(connection: Connection) -> datetime | None:
    """The latest instant at which the book was changed, by the clock of that time."""
    return connection.execute(select(func.max(operation.c.at))).scalar()
