"""Scorers that read an instance's text and a roster, and know nothing of cases and rules."""
