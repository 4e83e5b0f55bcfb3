"""Runs the revisions on the connection and within the transaction of ``crm.store.migrate``."""

from alembic import context

import crm.store.tables  # noqa: F401  # all tables
from crm.store.columns import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
