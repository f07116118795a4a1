"""The page of the ring's letters: what was told, what waits, who has not answered."""
