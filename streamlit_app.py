"""The desk on one port: pages, calendars and now boards. Start it with `make run`."""

import streamlit as st

from roster.ui import web

# Streamlit reads this file's text to find the app, so it is made here and not imported.
app = st.App(web.PAGE, routes=web.ROUTES, middleware=web.MIDDLEWARE, lifespan=web.life)
