"""The page of the ring's calendars: who has one, who fetches it, and new addresses."""
