"""Rings, people, absences and wishes from YAML, CSV and Excel, and back.

`read` takes a folder or a workbook and tells every fault at once with its place; `write` makes a
folder in canonical form, so that the same facts are always the same bytes.
"""

from roster.intake.editing import typed_ring, typed_rows
from roster.intake.folder import write_folder as write
from roster.intake.reading import read
from roster.intake.workbook_out import template, write_xlsx

__all__ = ["read", "template", "typed_ring", "typed_rows", "write", "write_xlsx"]
