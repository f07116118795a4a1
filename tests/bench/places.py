"""Where the examples are, and the periods that are measured."""

from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
EXAMPLES = ROOT / "examples"
RINGS = (
    "viitaseutu",
    "saarijarvi",
    "mobile",
    "kanta_hame",
    "keski_suomi",
    "keski_uusimaa",
    "pohjanmaa",
)
Period = tuple[date, date]
QUARTER: Period = date(2027, 1, 4), date(2027, 4, 4)
YEAR: Period = date(2027, 1, 4), date(2028, 1, 2)
