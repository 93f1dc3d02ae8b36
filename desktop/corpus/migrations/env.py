"""How Alembic runs the migrations: on the connection that it is given, in one transaction with the caller's work."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()
