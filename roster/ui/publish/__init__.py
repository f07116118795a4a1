"""The page that publishes."""
