"""Programs that tests start live on the tests' day: it stands on their PYTHONPATH."""

import os
from datetime import datetime

if day := os.environ.get("DUTYRING_TEST_DAY"):
    import time_machine

    time_machine.travel(datetime.fromisoformat(day), tick=True).start()
