"""What every page shares: the reader's language, the look, the title line, small HTML blocks."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from html import escape
from pathlib import Path
from typing import Any, Literal

import streamlit as st

from roster.domain.changes import STATE_NAMES, State
from roster.domain.people import Facts
from roster.domain.words import LANGUAGES, N_, Language
from roster.i18n import Speaker
from roster.ui import tokens
from solver.rules import RULES

HERE = Path(__file__).parent
Sign = Literal["ok", "warn", "bad", "neu"]
SIGNS: Mapping[Sign, tuple[str, str]] = {
    "ok": ("✓", N_("In order")),
    "warn": ("!", N_("To be noted")),
    "bad": ("!", N_("Urgent")),
    "neu": ("", N_("Waits")),
}


@cache
def css() -> str:
    sheets = (HERE / "assets" / name for name in ("app.css", "ring.css"))
    return tokens.css() + "".join(sheet.read_text("utf-8") for sheet in sheets)


def words() -> str:
    """Our words for what Streamlit says in English; assets/ring.css puts them in its place."""
    say = speaker().text
    told = {
        "--up-drop": say("Drop the workbook here"),
        "--up-browse": say("Choose a file"),
        "--no-results": say("Nothing is called that"),
    }
    return f":root{{{';'.join(f'{k}:{escape(v, quote=False)!r}' for k, v in told.items())}}}"


def theme() -> tokens.Theme:
    return "dark" if st.context.theme.type == "dark" else "light"


def language() -> Language:
    """The reader's language: chosen, in the address, of the browser, else Finnish.

    It is read from the session each time: a context variable set at the top of the script is gone
    in callbacks and fragments.
    """
    guess = (st.context.locale or "").partition("-")[0]
    for code in (st.session_state.get("lang"), st.query_params.get("lang"), guess):
        if code in LANGUAGES:
            return code
    return "fi"


def speaker(facts: Facts | None = None) -> Speaker:
    if not facts:
        return Speaker(language())
    return Speaker(language(), facts.ring, facts.people, titles())


def titles() -> dict[str, str]:
    """Rule's kind → its title."""
    return {kind: rule.title for kind, rule in RULES.items()}


def state_name(state: State) -> str:
    """What a roster is, as a message id."""
    return STATE_NAMES[state]


def go(page: str, **choices: str) -> None:
    """Open another page of the desk by its address, with what is chosen there."""
    st.session_state.update(choices)
    found = st.session_state.get("pages", {}).get(page)
    if found:
        st.switch_page(found)


def remember(name: str, value: str) -> None:
    """Keep a choice for the session's other pages, and in the address for a reload or a link."""
    st.session_state[name] = value
    if st.query_params.get(name) != value:
        st.query_params[name] = value


def keep_address() -> None:
    """Keep the address's choices for the session's other pages, which leave them behind."""
    for name in ("ring", "month", "roster", "view", "lang"):
        value = st.session_state.get(name, st.query_params.get(name))
        if value is not None:
            remember(name, value)


def chosen(name: str, options: Sequence[str], default: str) -> str:
    """What the session or the address says, if it is still to be had."""
    for value in (st.session_state.get(name), st.query_params.get(name)):
        if value in options:
            return str(value)
    return default


def language_picker() -> None:
    """Choose among the three languages; each is called by its own name."""
    names = {"fi": "Suomi", "sv": "Svenska", "en": "English"}
    code = language()
    st.session_state["lang_picker"] = code

    def choose() -> None:
        remember("lang", st.session_state["lang_picker"] or code)

    st.segmented_control(
        speaker().text("Language"),
        LANGUAGES,
        key="lang_picker",
        format_func=lambda c: names[c],
        label_visibility="collapsed",
        on_change=choose,
    )


def block(html: str) -> None:
    st.html(f'<div class="dr">{html}</div>')


def head(title: str, about: str = "", tag: tuple[str, str] | None = None) -> None:
    """The title line: what the page is, one state, and what it is about."""
    state = f'<span class="tag {tag[0]}">{escape(tag[1])}</span>' if tag else ""
    rest = f'<span class="mut">{escape(about)}</span>' if about else ""
    block(f'<div class="dr-head"><h1>{escape(title)}</h1>{state}{rest}</div>')


def task(state: Sign, title: str, about: str = "") -> str:
    """One line of a list of what waits or is checked: a sign, a sentence, a reason (HTML)."""
    sign, word = SIGNS[state]
    name = escape(speaker().words(word))
    under = f'<div class="s">{escape(about)}</div>' if about else ""
    return (
        f'<div class="task"><span class="ico {state}" role="img" aria-label="{name}">{sign}</span>'
        f'<div class="t">{escape(title)}</div>{under}</div>'
    )


def section(title: str, note: str = "") -> None:
    small = f' <span class="mut sm note">{escape(note)}</span>' if note else ""
    block(f'<h2 class="dr-h">{escape(title)}{small}</h2>')


def lead(strong: str, rest: str = "") -> None:
    """The sentence that answers the page's question."""
    block(f'<p class="lead"><b>{escape(strong)}</b> {escape(rest)}</p>')


def empty(title: str, what_next: str) -> None:
    """Nothing to show: a sign, what is so, and what to do (HTML)."""
    block(
        f'<div class="nothing"><i class="big"></i><h2>{escape(title)}</h2>'
        f'<p class="mut">{what_next}</p></div>'
    )


def draw(chart: Callable[[], dict[str, Any]], text: str) -> None:
    """Draw a chart; `text` says what it shows to those who do not see it."""
    st.vega_lite_chart(spec={**chart()}, theme=None, alt=text)


def code(text: str) -> str:
    return f"<code>{escape(text)}</code>"
