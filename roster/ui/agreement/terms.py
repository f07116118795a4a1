"""Members, tiers, hours, holidays and weights of a version, each as fields of its draft."""

from collections.abc import Mapping
from datetime import date, timedelta
from html import escape
from typing import get_args

import streamlit as st

from roster.calendar.duties import duties
from roster.calendar.holidays import day_kinds
from roster.domain.duties import DayClass
from roster.domain.ring import EVES, WEEKDAYS, Key, Ring
from roster.domain.words import N_
from roster.ui import shell, typed
from roster.ui.agreement.draft import Plain
from roster.ui.agreement.form import Form
from roster.ui.agreement.words import EVE_NAMES
from roster.ui.list_html import table
from roster.ui.typed import Column, Typed
from roster.ui.words import capital

KEYS: tuple[str, ...] = get_args(Key)
CLASSES: tuple[str, ...] = get_args(DayClass)
PREVIEW = timedelta(days=27)
MEMBER = ("code", "fi", "sv", "en", "from", "to", "populations", "phone")


def members(form: Form) -> None:
    """By which key members owe, and who they are; members hold for every version."""
    say = form.say
    shell.section(say.text("How members share"))
    left, right = st.columns(2)
    with left:
        form.choose(form.own, "key", KEYS)
    with right:
        if form.own.get("key") == "population":
            form.text(form.own, "population_year")
    if form.own.get("key") == "percent":
        for code in [m.get("code", "") for m in form.draft["members"]]:
            form.text(form.inner(form.own, "percents"), code, "percents", label=say.member(code))
    shell.section(say.text("Members"), say.text("for every version; who leaves gets a last day"))
    hint = {"populations": say.text("year: inhabitants, such as 2024: 4811")}
    columns = tuple(Column(n, form.label(n), hint.get(n, "")) for n in MEMBER)
    of = Typed(say.text("Members"), columns, "fi", say.text("Add a member"))
    rows = [_member_row(m) for m in form.draft["members"]]
    now = typed.table(of, rows, form.key("members"))
    form.draft["members"] = [_member(row) for row in now if any(row.values())]


def _member_row(member: Plain) -> dict[str, str]:
    name = member.get("name", {})
    counts = member.get("populations", {})
    told = ", ".join(f"{year}: {n}" for year, n in counts.items())
    flat = {**member, **(name if isinstance(name, dict) else {"fi": name}), "populations": told}
    return {column: str(flat.get(column) or "") for column in MEMBER}


def _member(row: Mapping[str, str]) -> Plain:
    own: Plain = {k: v.strip() for k, v in row.items() if v.strip()}
    counts = {}
    for part in own.pop("populations", "").replace(";", ",").split(","):
        year, _, people = part.partition(":")
        if part.strip():
            counts[year.strip()] = people.strip()
    name = {k: own.pop(k) for k in ("fi", "sv", "en") if k in own}
    return {**own, "name": name, **({"populations": counts} if counts else {})}


def tiers(form: Form) -> None:
    """Each tier with its people and hours."""
    say = form.say
    found: list[Plain] = form.own["tiers"]
    for n, tier in enumerate(found):
        name = form.inner(tier, "name").get(say.language) or form.inner(tier, "name").get("fi", "")
        with st.expander(str(name or tier.get("id", "")), expanded=True):
            _tier(form, tier, n)
            if len(found) > 1 and st.button(
                say.text("Leave this tier out"), key=form.key("less", n)
            ):
                found.remove(tier)
                form.again()
    if st.button(say.text("Add a tier"), key=form.key("more")):
        found.append({"id": f"tier{len(found) + 1}", "name": {"fi": ""}, "form": "standby"})
        form.again()


def _tier(form: Form, tier: Plain, n: int) -> None:
    say, path = form.say, f"tier{n}"
    for place, language in zip(st.columns(3), ("fi", "sv", "en"), strict=True):
        with place:
            form.text(form.inner(tier, "name"), language, path, label=_in(form, language))
    first, second, third = st.columns(3)
    with first:
        form.choose(tier, "form", ("standby", "active"), path)
        form.text(tier, "response_minutes", path)
    with second:
        form.text(tier, "persons", path)
        form.text(tier, "qualifications", path, say.text("Separated by spaces."))
    with third:
        form.choose(tier, "blocks", ("none", "week"), path)
        if tier["blocks"] == "week":
            _weekday(form, tier, path)
    _hours(form, tier, path)


def _in(form: Form, language: str) -> str:
    return f"{form.label('name')} ({form.label(language)})"


def _weekday(form: Form, tier: Plain, path: str) -> None:
    at = [*WEEKDAYS].index(tier.get("change_day", "mon"))
    tier["change_day"] = st.selectbox(
        form.label("change_day"),
        WEEKDAYS,
        index=at,
        key=form.key(path, "change_day"),
        format_func=form.label,
    )


def _hours(form: Form, tier: Plain, path: str) -> None:
    """Outside office hours, round the clock, or stretches of its own; and how they are cut."""
    say, was = form.say, tier.get("hours", "out_of_office")
    kinds = ("out_of_office", "always", "own")
    kind = was if was in kinds else "own"
    left, right = st.columns(2)
    with left:
        now = st.selectbox(
            form.label("hours"),
            kinds,
            index=kinds.index(kind),
            key=form.key(path, "hours"),
            format_func=form.word,
        )
        if now == "own":
            told = was if isinstance(was, str) and was not in kinds else _told(was)
            hint = say.text("Weekdays and hours, parted by semicolons: fri sat 18:00-24:00")
            typed = st.text_input(say.text("Own hours"), told, key=form.key(path, "own"), help=hint)
            tier["hours"] = typed or "own"
        else:
            tier["hours"] = now
    with right:
        form.text(tier, "cuts", path, say.text("Times of day, separated by spaces: 08:00 20:00"))
    if tier.get("cuts"):
        left, right = st.columns(2)
        with left:
            form.text(tier, "least_hours", path)
        with right:
            form.text(tier, "handover_minutes", path)


def _told(hours: object) -> str:
    """Stretches as a person writes them."""
    if not isinstance(hours, list):
        return ""
    return "; ".join(f"{' '.join(h['days'])} {h['from']}-{h['to']}" for h in hours)


def hours(form: Form) -> None:
    """Office hours, eves, and the duties that follow from them."""
    say = form.say
    codes = ["", *(m.get("code", "") for m in form.draft["members"])]
    whose = st.selectbox(
        say.text("Office hours of"),
        codes,
        key=form.key("whose"),
        format_func=lambda c: say.member(c) if c else say.text("every member"),
        width=280,
    )
    own = form.own
    of = (
        form.inner(form.inner(own, "member_hours"), whose)
        if whose
        else form.inner(own, "office_hours")
    )
    hint = escape(say.text("Such as 08:00-16:00; empty: closed"))
    shell.block(f'<p class="mut sm">{hint}</p>')
    for place, day in zip(st.columns(7), WEEKDAYS, strict=True):
        with place:
            form.text(of, day, f"week{whose}")
    _drop_empty(own)
    eves = form.inner(own, "eves")
    with st.columns([1, 2])[0]:
        form.text(eves, "closes", "eves", say.text("Such as 13:00; empty: as on other days"))
    days = st.pills(
        say.text("Eves that count"),
        EVES,
        default=[d for d in eves.get("days", ()) if d in EVES],
        selection_mode="multi",
        key=form.key("eves"),
        format_func=lambda e: say.text(EVE_NAMES[e]),
    )
    eves["days"] = [d for d in EVES if d in days]
    _preview(form)


def _drop_empty(own: Plain) -> None:
    kept = {code: week for code, week in own.get("member_hours", {}).items() if week}
    own["member_hours"] = kept


def _preview(form: Form) -> None:
    say, ring = form.say, form.ring()
    if ring is None:
        return
    first = form.begins(ring)
    found = duties(ring, first, first + PREVIEW)
    shell.section(
        say.text("The duties that follow"),
        say.plural("{n:n} duty in four weeks", "{n:n} duties in four weeks", len(found)),
    )
    heads = [say.text(h) for h in ("When", "Duty", "Class", "Points")]
    rows = [
        f'<tr><td class="day">{escape(say.at(d.start))} – {escape(say.at(d.end))}</td>'
        f"<td>{escape(say.tier(d.tier))} · {escape(say.text('{hours:h} h', hours=d.hours))}</td>"
        f"<td>{escape(say.cls(d.cls))}</td><td>{escape(say.points(d.points))}</td></tr>"
        for d in found
    ]
    shell.block(f'<div class="tall">{table(heads, rows, say.text("The duties that follow"))}</div>')


def holidays(form: Form) -> None:
    """The holidays and eves of a year, and what the ring says otherwise about a date."""
    say, ring = form.say, form.ring()
    begins = form.begins(ring or form.base).year
    year = int(
        st.number_input(say.text("Year"), 2000, 2100, begins, key=form.key("year"), width=140)
    )
    found: list[Plain] = form.own.setdefault("holidays", [])
    left, right = st.columns(2, gap="large")
    with left:
        shell.section(say.text("Holidays and eves of {year}", year=str(year)))
        if ring:
            shell.block(_year(form, ring, year))
    with right:
        shell.section(say.text("What the ring says otherwise"))
        for n, edit in enumerate([*found]):
            _edit(form, found, edit, n)
        with st.form(form.key("holiday"), border=False, clear_on_submit=True):
            when = st.text_input(form.say.text("Date"), placeholder=say.text("such as 1.9.2026"))
            kind = st.selectbox(
                say.text("Is a"), ("holiday", "eve", "plain"), format_func=form.word
            )
            name = st.text_input(form.label("name"))
            if st.form_submit_button(say.text("Add the date")) and when.strip():
                name_ = {"name": {"fi": name.strip()}} if name.strip() else {}
                found.append({"date": when.strip(), "kind": str(kind), **name_})
                form.again()


def _edit(form: Form, found: list[Plain], edit: Plain, n: int) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key=f"line-holiday{n}"):
        name = edit.get("name", {})
        told = name.get("fi", "") if isinstance(name, dict) else str(name)
        text = " · ".join(p for p in (str(edit["date"]), form.word(edit["kind"]), told) if p)
        shell.block(f'<p class="item">{escape(text)}</p>')
        if st.button(form.say.text("Remove"), key=form.key("less", n), help=text, type="tertiary"):
            found.remove(edit)
            form.again()


def _year(form: Form, ring: Ring, year: int) -> str:
    say = form.say
    kinds = day_kinds(ring, date(year, 1, 1), date(year, 12, 31))
    rows = [
        f'<tr><td class="day">{escape(say.day(day))}</td>'
        f"<td>{escape(capital(kind.name.in_(say.language)) if kind.name else '')}</td>"
        f"<td>{escape(form.word(kind.kind))}</td></tr>"
        for day, kind in kinds.items()
        if kind.kind != "plain" or kind.name
    ]
    heads = [say.text(h) for h in (N_("Day"), N_("Name"), N_("Is a"))]
    return table(heads, rows, say.text("Holidays and eves of {year}", year=str(year)))


def weights(form: Form) -> None:
    """Points an hour by form and class."""
    say = form.say
    shell.section(say.text("Points an hour"), say.text("1 where nothing else is said"))
    for kind in ("standby", "active"):
        shell.section(capital(form.word(kind)))
        of = form.inner(form.inner(form.own, "weights"), kind)
        for place, cls in zip(st.columns(len(CLASSES)), CLASSES, strict=True):
            with place:
                form.text(of, cls, f"weights{kind}", label=capital(say.cls(cls)))
    kept = {kind: of for kind, of in form.own["weights"].items() if of}
    form.own["weights"] = kept
