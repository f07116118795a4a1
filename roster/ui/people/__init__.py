"""The pages of a ring's people."""
