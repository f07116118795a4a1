"""The page that plans."""
