"""The page of fairness, and a sheet for each person."""
