"""PDF by typst. Data goes in as JSON, never into the page's text; fonts are typst's own."""

import importlib
import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from roster.domain.errors import Refused
from roster.domain.words import says
from roster.reports.paper.duty_list import DutyList

DUTY_LIST = Path(__file__).with_name("duty_list.typ")


def duty_list_pdf(made: DutyList) -> bytes:
    """The month on one page with a line to sign. Raises Refused where typst is not installed."""
    return pdf(DUTY_LIST, asdict(made))


def pdf(page: Path, data: Mapping[str, Any]) -> bytes:
    """Lay out a page with its data. Raises Refused where typst is not installed."""
    try:
        typst = importlib.import_module("typst")
    except ImportError as error:
        raise Refused(
            says("PDF needs an extra part. Install it with: pip install “dutyring[paper]”.")
        ) from error
    inputs = {"data": json.dumps(data, ensure_ascii=False)}
    return bytes(typst.compile(page.read_bytes(), sys_inputs=inputs, ignore_system_fonts=True))
