"""Whatever a person did to the files, the answer is a ring or a list of faults, never a crash."""

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from roster.domain.errors import BadInput, Fault
from roster.i18n import Speaker
from roster.intake import read
from tests.drawing import drawn
from tests.intake.conftest import FILES

slips = st.tuples(
    st.sampled_from(sorted(FILES)),
    st.floats(0, 1, exclude_max=True),
    st.integers(0, 12),
    st.sampled_from(
        ["", ",", ":", "\n", "  ", "{", "]", '"', "0", "-", "x", "ä", "9999999", "\t- "]
    )
    | st.text(max_size=4),
)


@settings(deadline=None, max_examples=drawn(2), suppress_health_check=[HealthCheck.too_slow])
@given(made=st.lists(slips, min_size=1, max_size=4))
def test_slips_of_the_pen_are_faults_and_never_a_crash(
    made: list[tuple[str, float, int, str]],
) -> None:
    files = dict(FILES)
    for name, where, gone, put in made:
        at = int(where * len(files[name]))
        files[name] = files[name][:at] + put + files[name][at + gone :]
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            (Path(folder) / name).write_bytes(text.encode("utf-8", "replace"))
        assert all(Speaker("fi").says(f.says) for f in _faults(Path(folder)))


def _faults(folder: Path) -> tuple[Fault, ...]:
    try:
        read(folder)
    except BadInput as e:
        return e.faults
    return ()
