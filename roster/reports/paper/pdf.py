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

PAGES = Path(__file__).parent


def duty_list_pdf(made: DutyList) -> bytes:
    """The month on one page with a line to sign. Raises Refused where typst is not installed."""
    return pdf("duty_list", asdict(made))


def pdf(page: str, data: Mapping[str, Any]) -> bytes:
    """Lay out `page`.typ with its data. Raises Refused where typst is not installed."""
    try:
        typst = importlib.import_module("typst")
    except ImportError as error:
        raise Refused(
            says("PDF needs an extra part. Install it with: pip install “dutyring[paper]”.")
        ) from error
    source = (PAGES / f"{page}.typ").read_bytes()
    inputs = {"data": json.dumps(data, ensure_ascii=False)}
    return bytes(typst.compile(source, sys_inputs=inputs, ignore_system_fonts=True))
