"""The SQLite file: tables, migrations, store, revisions, importing. The only SQL."""
