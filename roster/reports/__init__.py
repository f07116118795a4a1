"""Rosters and ledgers as text and tables for people to read."""
