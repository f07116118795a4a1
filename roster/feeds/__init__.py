"""What leaves the house: calendars that phones and other programs subscribe to."""
