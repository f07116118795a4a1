"""The script behind every page: the frame, the navigation, the chosen page."""

import streamlit as st

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
    "": st.Page(
        overview_page.show,
        title=say("Overview"),
        icon=":material/home:",
        url_path="yleiskuva",
        default=True,
    ),
    "lista": st.Page(
        roster_page.show,
        title=say("Duty list"),
        icon=":material/calendar_view_month:",
        url_path="lista",
    ),
    "suunnittele": st.Page(
        plan_page.show,
        title=say("Plan"),
        icon=":material/auto_awesome_motion:",
        url_path="suunnittele",
    ),
    "ihmiset": st.Page(
        people_page.show,
        title=say("People"),
        icon=":material/group:",
        url_path="ihmiset",
    ),
    "sopimus": st.Page(
        agreement_page.show,
        title=say("Agreement"),
        icon=":material/handshake:",
        url_path="sopimus",
    ),
    "kalenterit": st.Page(
        calendars_page.show,
        title=say("Calendars"),
        icon=":material/event_available:",
        url_path="kalenterit",
    ),
    "viestit": st.Page(
        letters_page.show,
        title=say("Letters"),
        icon=":material/mail:",
        url_path="viestit",
    ),
    "tasapuolisuus": st.Page(
        fairness_page.show,
        title=say("Fairness"),
        icon=":material/balance:",
        url_path="tasapuolisuus",
    ),
    "julkaise": st.Page(
        publish_page.show,
        title=say("Publish"),
        icon=":material/task_alt:",
        url_path="julkaise",
    ),
}
st.session_state["pages"] = pages
ring = ("ihmiset", "sopimus", "kalenterit", "viestit")
page = st.navigation(
    {
        "": [page for name, page in pages.items() if name not in ring],
        say("Ring"): [pages[name] for name in ring],
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
