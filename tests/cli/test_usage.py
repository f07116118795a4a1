"""What the command says of itself and of a line it cannot read, in the reader's language."""

import pytest

from roster.cli import main
from tests.cli.ring import WEEK


@pytest.mark.parametrize(
    ("language", "given", "told"),
    [
        ("fi", ["--help"], "käyttö: dutyring plan [-h]"),
        ("fi", ["--help"], "-h, --help näytä tämä ohje ja lopeta"),
        ("en", ["--help"], "-h, --help show this help message and exit"),
        ("fi", [], "dutyring plan: virhe: puuttuu: RING, --from, --to"),
        ("sv", [], "användning: dutyring plan [-h]"),
        ("sv", ["r", *WEEK, "--tyst"], "dutyring: fel: okänt: --tyst"),
        ("fi", ["r", *WEEK, "--seconds"], "dutyring plan: virhe: --seconds: arvo puuttuu"),
        ("fi", ["r", *WEEK, "--workers", "x"], "--workers: 'x' ei kelpaa tähän"),
        ("fi", ["r", *WEEK, "--lang", "de"], "--lang: 'de' ei kelpaa, valitse näistä: 'fi', 'sv'"),
        ("en", [], "error: the following arguments are required: RING, --from, --to"),
    ],
)
def test_aino_reads_help_and_faults_in_her_language(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    language: str,
    given: list[str],
    told: str,
) -> None:
    monkeypatch.setenv("LC_ALL", language)
    with pytest.raises(SystemExit) as end:
        main(["plan", *given])
    assert end.value.code == (0 if given == ["--help"] else 2)
    out, err = capsys.readouterr()
    assert told in " ".join((out + err).split())
