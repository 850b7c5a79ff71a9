"""Looks into the tables from outside, whichever engine keeps them."""

import sqlite3
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path

import psycopg

ROOT = Path(__file__).resolve().parent.parent.parent


class SQLiteStorage:
    name = "SQLite"

    def __init__(self, folder, organisation):
        self.folder, self.organisation = folder, organisation
        self.options = ["--data", str(folder)]
        self.environment = {"GESTAND_DATABASE": ""}

    @contextmanager
    def snapshot(self):
        """A function that gives the rows of a statement, all of them of one moment; the organisation's own, as the
        file holds one."""
        connection = sqlite3.connect(
            f"file:{self.folder}/organisations/{self.organisation}.sqlite", uri=True, timeout=20,
            isolation_level=None)
        try:
            connection.execute("BEGIN")
            yield lambda sql: connection.execute(sql).fetchall()
        finally:
            connection.close()

    def rows(self, sql):
        with self.snapshot() as read:
            return read(sql)

    def effects_of_others(self):
        """Mails of other organisations: they are not in this house."""
        return set()

    def close(self):
        pass


class PostgresServer:
    """A PostgreSQL of this run, gone afterwards."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="gestand-faults-postgres-")
        started = subprocess.run(
            [ROOT / "Scripts" / "postgres.sh", "start", self.folder], stdout=subprocess.PIPE, text=True, check=True)
        self.address = started.stdout.strip()

    def address_of(self, database):
        return self.address.replace("/postgres?", f"/{database}?")

    def execute(self, statement):
        with psycopg.connect(self.address, autocommit=True) as connection:
            connection.execute(statement)

    def stop(self):
        subprocess.run([ROOT / "Scripts" / "postgres.sh", "stop", self.folder], check=False)


class PostgresStorage:
    name = "PostgreSQL"
    options = []

    def __init__(self, server, database, organisation):
        self.server, self.database, self.organisation = server, database, organisation
        self.environment = {"GESTAND_DATABASE": server.address_of(database)}
        with self.connect() as connection:
            self.tables = [row[0] for row in connection.execute(
                "SELECT table_name FROM information_schema.columns "
                "WHERE table_schema = 'gestand' AND column_name = 'organisation'").fetchall()]

    def connect(self):
        return psycopg.connect(self.server.address_of(self.database))

    @contextmanager
    def snapshot(self):
        with self.connect() as connection:
            connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
            # All organisations share the tables; one of them is looked at.
            for table in self.tables:
                connection.execute(
                    f"CREATE TEMP VIEW {table} AS SELECT * FROM gestand.{table} "
                    f"WHERE organisation = '{self.organisation}'")
            yield lambda sql: connection.execute(sql).fetchall()

    def rows(self, sql):
        with self.snapshot() as read:
            return read(sql)

    def effects_of_others(self):
        """Mails of the other organisations, which share the mail server."""
        with self.connect() as connection:
            return {row[0] for row in connection.execute(
                "SELECT effect FROM gestand.outbox WHERE organisation <> %s", (self.organisation,)).fetchall()}

    def break_connections(self):
        """Ends every connection of the program at once, as a restart of the server does."""
        self.server.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            f"WHERE datname = '{self.database}' AND pid <> pg_backend_pid()")

    def close(self):
        pass
