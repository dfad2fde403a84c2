"""The state: what earlier runs discovered, fetched and stored, in one SQLite file."""
