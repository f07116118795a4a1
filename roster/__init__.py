"""Duty rosters for rings of municipalities: from the agreement to the calendar."""
