"""What the columns of a book have in common: names, instants, uids, whose row it is."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Column, ForeignKey, MetaData, Text
from sqlalchemy.types import TypeDecorator

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Instant(TypeDecorator[datetime]):
    """An aware instant, stored as UTC text with microseconds and a ``Z``."""

    impl = Text
    cache_ok = True

    @staticmethod
    def write(at: datetime) -> str:
        """``at`` as it is stored. Raises :class:`ValueError` for an instant without a zone."""
        if at.tzinfo is None:
            raise ValueError("an instant needs a zone")
        return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")

    @staticmethod
    def read(text: str) -> datetime:
        """A stored instant, in UTC."""
        return datetime.fromisoformat(text)

    def process_bind_param(self, value: datetime | None, dialect: Any) -> str | None:  # noqa: ARG002  # SQLAlchemy's signature
        return None if value is None else self.write(value)

    def process_result_value(self, value: str | None, dialect: Any) -> datetime | None:  # noqa: ARG002  # SQLAlchemy's signature
        return None if value is None else self.read(value)


def uid_column() -> Column[str]:
    return Column("uid", Text, nullable=False, unique=True)


def contact_column(*, unique: bool = False) -> Column[int]:
    return Column(
        "contact_id",
        ForeignKey("contact.id", ondelete="CASCADE"),
        nullable=False,
        index=not unique,
        unique=unique,
    )
