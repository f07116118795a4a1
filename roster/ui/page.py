"""The script behind every page: the frame, the navigation, the chosen page."""

from collections.abc import Callable, Sequence

import streamlit as st

from roster.domain.words import N_
from roster.ui import roster_page, shell
from roster.ui.agreement import page as agreement_page
from roster.ui.calendars import address
from roster.ui.calendars import page as calendars_page
from roster.ui.fairness import page as fairness_page
from roster.ui.letters import page as letters_page
from roster.ui.overview import page as overview_page
from roster.ui.people import page as people_page
from roster.ui.plan import page as plan_page
from roster.ui.publish import page as publish_page
from roster.ui.ring_pages import PAGES as RING

START = "yleiskuva"
PLACES: Sequence[tuple[str, Callable[[], None], str, str]] = (
    ("", overview_page.show, N_("Overview"), "home"),
    ("lista", roster_page.show, N_("Duty list"), "calendar_view_month"),
    ("suunnittele", plan_page.show, N_("Plan"), "auto_awesome_motion"),
    ("ihmiset", people_page.show, RING["ihmiset"], "group"),
    ("sopimus", agreement_page.show, RING["sopimus"], "handshake"),
    ("kalenterit", calendars_page.show, RING["kalenterit"], "event_available"),
    ("viestit", letters_page.show, RING["viestit"], "mail"),
    ("tasapuolisuus", fairness_page.show, N_("Fairness"), "balance"),
    ("julkaise", publish_page.show, N_("Publish"), "task_alt"),
)

st.set_page_config(
    page_title="dutyring",
    page_icon=str(shell.HERE / "assets" / "mark-light.svg"),
    layout="wide",
    initial_sidebar_state="collapsed",
)
st.html(f"<style>{shell.css()}{shell.words()}</style>")
st.logo(str(shell.HERE / "assets" / f"logo-{shell.theme()}.svg"), size="large")

say = shell.speaker().text
pages = {
    name: st.Page(
        show, title=say(title), icon=f":material/{icon}:", url_path=name or START, default=not name
    )
    for name, show, title, icon in PLACES
}
st.session_state["pages"] = pages
page = st.navigation(
    {
        "": [page for name, page in pages.items() if name not in RING],
        say("Ring"): [pages[name] for name in RING],
    },
    position="top",
)
shell.keep_address()
if page != pages["kalenterit"]:
    address.forget()
page.run()
with st.container(horizontal=True, key="tabs"):  # a bar at the bottom of a phone, see app.css
    st.page_link(pages[""], label=say("Overview"))
    st.page_link(pages["lista"], label=say("List"))
    st.page_link(pages["suunnittele"], label=say("Plan"))
    st.page_link(pages["tasapuolisuus"], label=say("Balances"))
    st.page_link(pages["julkaise"], label=say("Publish"))
    st.page_link(pages["ihmiset"], label=say("Ring"))
