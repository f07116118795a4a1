"""One whose calendar it is: the links there are, what can be done with each, and a new one."""

from collections.abc import Callable, Sequence
from functools import partial
from html import escape
from typing import Literal

import streamlit as st

from roster.domain.errors import Refused
from roster.domain.feeds import Link, Subscription
from roster.domain.words import LANGUAGES, Language
from roster.i18n import Speaker
from roster.storage import Who
from roster.ui import keeping, library, shell, who
from roster.ui.calendars import address
from roster.ui.calendars.html import phone
from roster.ui.calendars.listing import OWN_NAMES, Whose, fetched, health, name_of
from roster.ui.frame import Open
from roster.ui.people.html import link as anchor
from roster.ui.words import capital


def show(open_: Open, whose: Whose, links: Sequence[Link]) -> None:
    """`links`: those of this person, member or ring that have not ended."""
    say = open_.speaker
    back = anchor("← " + say.text("All calendars"), ring=open_.shelf.id)
    shell.block(f'<p class="back">{back}</p>')
    who.ask(say)
    shell.section(name_of(whose, open_))
    sign, about = health(links, open_.now, say)
    if about:
        contact = open_.facts.contacts.get(whose.person)
        number = phone(contact.phone) if contact and sign == "warn" else ""
        shell.block(f'<p><span class="tag {sign}">{escape(about)}</span>{number}</p>')
    address.once(open_, whose)
    for link in links:
        _link(open_, link)
    free = [code for code in LANGUAGES if code not in {k.language for k in links}]
    if free:
        _new(open_, whose, free, first=not links)


def _link(open_: Open, link: Link) -> None:
    """A link as it is, with its language and manner to be changed, a new address, an end."""
    say = open_.speaker
    with st.container(border=True, key=f"link-{link.id}"):
        shell.block(_told(link, open_))
        with st.container(horizontal=True, vertical_alignment="bottom", key=f"set-{link.id}"):
            language = _language(say, LANGUAGES, link.language, f"language-{link.id}")
            blocks = _blocks(say, f"blocks-{link.id}", on=link.blocks)
        new = link.model_copy(update={"language": language, "blocks": blocks})
        with st.container(horizontal=True, key=f"acts-{link.id}"):
            if new != link and st.button(say.text("Save"), key=f"save-{link.id}", type="primary"):
                _do(open_, partial(_change, new), say.text("The calendar was changed."))
            if st.button(say.text("Give it a new address"), key=f"renew-{link.id}"):
                _make(open_, link)
            if st.button(say.text("End it"), key=f"end-{link.id}", type="tertiary"):
                done = say.text("The address was ended. Whoever has it sees no duties any more.")
                _do(open_, partial(_end, link.id), done)


def _told(link: Link, open_: Open) -> str:
    say = open_.speaker
    made = say.text("Made {day}.", day=say.full_day(link.made_at.astimezone(say.zone).date()))
    seen = say.text("Not fetched yet.")
    if link.fetched_at:
        seen = say.plural(
            "Last fetched {when}; {n:n} time in all.",
            "Last fetched {when}; {n:n} times in all.",
            link.count,
            when=fetched(link, open_),
        )
    name = escape(capital(OWN_NAMES[link.language]))
    return f'<p class="item"><b>{name}</b> · {escape(made)} {escape(seen)}</p>'


def _new(open_: Open, whose: Whose, free: Sequence[Language], *, first: bool) -> None:
    """Make a link in a language that has none yet."""
    say = open_.speaker
    contact = open_.facts.contacts.get(whose.person)
    own = contact.language if contact else open_.facts.ring.languages[0]
    with st.container(border=True, key="new-link"):
        shell.section(say.text("Make a calendar") if first else say.text("In another language"))
        if whose == Whose():
            text = say.text("The ring has two addresses: the calendar, and who is on duty now.")
            shell.block(f'<p class="mut sm">{escape(text)}</p>')
        with st.container(horizontal=True, vertical_alignment="bottom", key="set-new"):
            language = _language(say, free, own if own in free else free[0], "language-new")
            blocks = _blocks(say, "blocks-new", on=bool(whose.person))
        look: Literal["primary", "secondary"] = "primary" if first else "secondary"
        made = st.button(say.text("Make the address"), key="new", type=look)
    if made:
        ring = open_.shelf.id
        asked = {"ring": ring, **whose._asdict(), "language": language, "blocks": blocks}
        _make(open_, Subscription.model_validate(asked))


def _language(say: Speaker, codes: Sequence[Language], now: Language, key: str) -> Language:
    return st.selectbox(
        say.text("Language"),
        codes,
        index=codes.index(now),
        format_func=lambda c: OWN_NAMES[c],
        key=key,
        width=160,
    )


def _blocks(say: Speaker, key: str, *, on: bool) -> bool:
    return st.checkbox(say.text("Duties show the time as busy"), value=on, key=key)


def _make(open_: Open, asked: Subscription) -> None:
    """Make the address and keep it for this one look; an earlier one in the language ends."""
    plain = Subscription(**{name: getattr(asked, name) for name in Subscription.model_fields})

    def make(acting: Who) -> None:
        token = library.store().make_link(plain, acting)
        address.show_once(Whose(asked.person, asked.member), token)

    _do(open_, make, "")


def _change(link: Link, acting: Who) -> None:
    library.store().change_link(link, acting)


def _end(link: int, acting: Who) -> None:
    library.store().revoke_link(link, acting)
    address.forget()


def _do(open_: Open, step: Callable[[Who], None], done: str) -> None:
    """Take a step under the reader's name, and show the page anew; else say why not."""
    say, acting = open_.speaker, who.acting()
    if not acting:
        keeping.note(say.text("Write your name first, then save."), "bad")
        return
    try:
        step(acting)
    except Refused as error:
        keeping.note(say.says(error.message), "bad")
        return
    st.session_state["said"] = done
    st.rerun()
