"""Looks into the tables from outside, whichever engine keeps them."""

import sqlite3


class SQLiteStorage:
    name = "SQLite"

    def __init__(self, folder, organisation):
        self.folder, self.organisation = folder, organisation
        self.options = ["--data", str(folder)]
        self.environment = {"GESTAND_DATABASE": ""}

    def rows(self, sql):
        """All rows; the organisation's own, as the file holds one."""
        connection = sqlite3.connect(f"file:{self.folder}/organisations/{self.organisation}.sqlite", uri=True, timeout=20)
        try:
            return connection.execute(sql).fetchall()
        finally:
            connection.close()

    def close(self):
        pass
