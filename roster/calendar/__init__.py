"""Dates into duties: holidays and eves, office hours, closed windows, dated duties."""
