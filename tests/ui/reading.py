"""Pages as AppTest runs them, and what they say."""

import json
from collections.abc import Callable
from typing import Any

from streamlit.testing.v1 import AppTest

LOCALES = {"fi": "fi-FI", "sv": "sv-FI", "en": "en-GB"}


def overview() -> None:
    from roster.ui.overview import page as overview_page

    overview_page.show()


def roster() -> None:
    from roster.ui import roster_page

    roster_page.show()


def plan() -> None:
    from roster.ui.plan import page as plan_page

    plan_page.show()


def people() -> None:
    from roster.ui.people import page as people_page

    people_page.show()


def agreement() -> None:
    from roster.ui.agreement import page as agreement_page

    agreement_page.show()


def calendars() -> None:
    from roster.ui.calendars import page as calendars_page

    calendars_page.show()


def letters() -> None:
    from roster.ui.letters import page as letters_page

    letters_page.show()


def fairness() -> None:
    from roster.ui.fairness import page as fairness_page

    fairness_page.show()


def publish() -> None:
    from roster.ui.publish import page as publish_page

    publish_page.show()


PAGES: dict[str, Callable[[], None]] = {
    "overview": overview,
    "roster": roster,
    "plan": plan,
    "fairness": fairness,
    "people": people,
    "agreement": agreement,
    "calendars": calendars,
    "letters": letters,
    "publish": publish,
}


def opened(page: str, locale: str = "en-GB", who: str = "", **address: str) -> AppTest:
    """Open a page; `who`: the name that the browser gave."""
    at = AppTest.from_function(PAGES[page], default_timeout=60)
    at.context = {"locale": locale}
    at.query_params.update(address)
    if who:
        at.session_state["acting"] = who
    at.run()
    assert not at.exception
    return at


def html(at: AppTest) -> str:
    """All that the page says in HTML of its own."""
    return "\n".join(element.proto.body for element in at.get("html"))


def said(at: AppTest) -> str:
    """The HTML, and the small print under buttons."""
    return "\n".join([html(at), *(c.value for c in at.caption)])


def grid(at: AppTest) -> dict[str, Any]:
    """What the grid was sent."""
    (element,) = at.get("bidi_component")
    data: dict[str, Any] = json.loads(element.proto.json)
    return data
