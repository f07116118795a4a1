"""How many examples Hypothesis draws: few to judge each change, many in a soak."""

import os

EXAMPLES = int(os.environ.get("DUTYRING_EXAMPLES", "8"))


def drawn(times: float) -> int:
    """So many times the usual amount."""
    return max(1, round(times * EXAMPLES))
