"""Pages to print and to sign: as PDF by typst, which is an extra, and as Excel."""

from roster.reports.paper.duty_list import DutyList, duty_list
from roster.reports.paper.excel import duty_list_xlsx
from roster.reports.paper.pdf import duty_list_pdf, pdf

__all__ = ["DutyList", "duty_list", "duty_list_pdf", "duty_list_xlsx", "pdf"]
