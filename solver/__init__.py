"""Plans duties with CP-SAT, judges plans without it, and says why when it cannot."""
