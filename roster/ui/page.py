"""The script behind every page: the frame, the navigation, the chosen page."""

import streamlit as st

from roster.ui import fairness_page, roster_page, shell

st.set_page_config(
    page_title="dutyring",
    page_icon=str(shell.HERE / "assets" / "mark-light.svg"),
    layout="wide",
    initial_sidebar_state="collapsed",
)
st.html(f"<style>{shell.css()}</style>")
st.logo(str(shell.HERE / "assets" / f"logo-{shell.theme()}.svg"), size="large")

say = shell.speaker().text
duty_list = st.Page(
    roster_page.show,
    title=say("Duty list"),
    icon=":material/calendar_view_month:",
    url_path="lista",
    default=True,
)
fairness = st.Page(
    fairness_page.show,
    title=say("Fairness"),
    icon=":material/balance:",
    url_path="tasapuolisuus",
)
page = st.navigation([duty_list, fairness], position="top")
shell.keep_address()
page.run()
with st.container(horizontal=True, key="tabs"):  # a bar at the bottom of a phone, see app.css
    st.page_link(duty_list, label=say("List"))
    st.page_link(fairness, label=say("Balances"))
