"""How Alembic goes from one version to the next: on the connection that `upgrade` gives it."""

from alembic import context

from roster.storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
