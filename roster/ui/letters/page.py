"""The letters of a ring: whom to phone, what was refused, all of them, and one of them to read."""

from collections.abc import Sequence

import streamlit as st

from roster.domain.errors import BadInput
from roster.domain.letters import Posted
from roster.domain.words import N_
from roster.i18n import Speaker
from roster.telling import smtp_of
from roster.telling.sending import language_of
from roster.telling.wording import wording
from roster.ui import frame, keeping, library, ring_pages, shell, who
from roster.ui.frame import Open
from roster.ui.letters.html import calls_table, letters_table, text
from roster.ui.letters.listing import KIND_NAMES, Letters, reader, sentence
from roster.ui.people.html import link

ALL = ""
STATES = {
    ALL: N_("All"),
    "waiting": N_("Waiting"),
    "sent": N_("Sent"),
    "refused": N_("Refused"),
}
LISTED = 100  # letters in a list


def show() -> None:
    open_ = frame.open_ring(shell.speaker().text("Letters"))
    if open_ is None:
        return
    ring_pages.header(open_, "viestit")
    letters = Letters(open_, library.store().post.of_ring(open_.shelf.id), _posting(open_.speaker))
    asked = st.query_params.get("letter", "")
    one = next((x for x in letters.all if str(x.id) == asked), None)
    if one:
        _one(letters, one)
    elif letters.all:
        _all(letters)
    else:
        say = open_.speaker.text
        shell.empty(
            say("Nothing has been told yet"), say("Publish a roster: each person gets a letter.")
        )


def _posting(say: Speaker) -> bool:
    """Whether letters can go; where they cannot, that is told."""
    try:
        posting = smtp_of() is not None
    except BadInput as error:
        keeping.faults(error.faults, say)
        return False
    if not posting:
        keeping.note(
            say.text(
                "No mail server is named, so letters are only kept here. Whoever keeps the app up"
                " names it in DUTYRING_SMTP_URL."
            ),
            "warn",
        )
    return posting


def _all(letters: Letters) -> None:
    say, ring = letters.open.speaker, letters.open.shelf.id
    shell.lead(*sentence(letters))
    late = letters.unanswered()
    if late:
        shell.section(say.text("Late changes without an answer"))
        shell.block(calls_table([letters.row(x) for x in late], ring, say))
        _note_calls(letters, late)
    found = _chosen(letters)
    if not found:
        none = say.text("No such letters.")
        shell.block(f'<p class="mut">{none}</p>')
        return
    shell.block(letters_table([letters.row(x) for x in found[:LISTED]], ring, say))
    if len(found) > LISTED:
        more = say.text("and {n:n} earlier letters.", n=len(found) - LISTED)
        shell.block(f'<p class="mut sm">{more}</p>')


def _note_calls(letters: Letters, late: Sequence[Posted]) -> None:
    """Who was phoned need not answer: one call does for all that a person was told.

    A coordinator notes it under their own name.
    """
    say, acting = letters.open.speaker, who.acting()
    who.ask(say)
    with st.container(horizontal=True, key="calls"):
        for person in dict.fromkeys(letter.person for letter in late):
            name = say.person(person)
            label = say.text("I phoned {name}", name=name)
            pressed = st.button(label, key=f"phoned_{person}", disabled=acting is None)
            if pressed and acting:
                for letter in late:
                    if letter.person == person:
                        library.store().post.phoned(letter.id, acting)
                st.session_state["said"] = say.text("It is noted that {name} knows.", name=name)
                st.rerun()


def _chosen(letters: Letters) -> tuple[Posted, ...]:
    """The letters of the state and the kind that are asked for."""
    say = letters.open.speaker
    with st.container(horizontal=True, vertical_alignment="bottom", key="filter"):
        state = st.segmented_control(
            say.text("State"),
            [*STATES],
            default=ALL,
            format_func=lambda s: say.text(STATES[s]),
            key="letter_state",
        )
        kind = st.selectbox(
            say.text("Kind"),
            [ALL, *KIND_NAMES],
            format_func=lambda k: say.text(KIND_NAMES[k]) if k else say.text("All kinds"),
            key="letter_kind",
            width=260,
        )
    return tuple(
        x for x in letters.all if (not state or x.state == state) and kind in (ALL, x.kind)
    )


def _one(letters: Letters, letter: Posted) -> None:
    """One letter in its reader's language, what became of it, and another try."""
    open_, row = letters.open, letters.row(letter)
    say, facts = open_.speaker, open_.facts
    back = link("← " + say.text("All letters"), ring=open_.shelf.id)
    shell.block(f'<p class="back">{back}</p>')
    shell.section(reader(letter, facts, say), say.text(KIND_NAMES[letter.kind]))
    shell.block(shell.task(row.sign, row.state, row.about))
    own = Speaker(language_of(facts, letter), facts.ring, facts.people)
    shell.block(text(wording(letter, own)))
    if letter.state == "refused":
        _again(open_, letter)


def _again(open_: Open, letter: Posted) -> None:
    """Mend the address, then let it go once more."""
    say = open_.speaker
    if letter.person:
        name = say.text("Mend the e-mail address of {name}", name=say.person(letter.person))
        where = link(name, page="ihmiset", ring=open_.shelf.id, person=letter.person)
        shell.block(f"<p>{where}</p>")
    if st.button(say.text("Send it again"), type="primary", key="again"):
        store = library.store()
        store.post.settle(letter.id, "waiting", store.now())
        st.session_state["said"] = say.text("It goes out within a minute.")
        st.rerun()
