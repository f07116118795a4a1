"""The rules of a version as forms made from their own fields, each with its sentence beside it."""

from collections.abc import Callable, Mapping
from html import escape
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

import streamlit as st
from pydantic.fields import FieldInfo

from roster.domain.ring import WEEKDAYS
from roster.intake.places import Faults, Place
from roster.intake.tree import grow, plain
from roster.ui import shell
from roster.ui.agreement.draft import rule_sentence
from roster.ui.agreement.form import Form
from roster.ui.agreement.objective import objective
from roster.ui.people.listing import weekdays
from solver.problem import DEFAULTS
from solver.rule import Rule
from solver.rules import RULES

Setting = dict[str, Any]
KEPT = ("cover", "pinned")  # without these no roster is one


def rules(form: Form) -> None:
    """The objective, then each rule; those that the house takes for granted are there too."""
    say = form.say
    objective(form)
    own: list[Setting] = form.own.setdefault("rules", [])
    listed = {r.get("kind") for r in own}
    shell.section(say.text("Agreed in this ring"))
    for n, setting in enumerate([*own]):
        _rule(form, setting, n, lambda s=setting: own.remove(s))  # type: ignore[misc]
    _add(form, own)
    shell.section(say.text("Taken for granted"), say.text("change one, and it is agreed here"))
    for usual in DEFAULTS:
        if usual["kind"] not in listed:
            _silent(form, own, dict(usual))


def _silent(form: Form, own: list[Setting], setting: Setting) -> None:
    kind = setting["kind"]
    with st.container(horizontal=True, vertical_alignment="center", key=f"line-rule-{kind}"):
        sentence, _ = rule_sentence(setting, form.say)
        title = escape(form.say.rule(kind))
        shell.block(
            f'<p class="item"><b>{title}</b> <span class="mut">{escape(sentence)}</span></p>'
        )
        name = form.say.text("Change")
        if st.button(name, key=form.key("take", kind), help=title, type="tertiary"):
            own.append(setting)
            form.again()


def _add(form: Form, own: list[Setting]) -> None:
    say = form.say
    with st.container(horizontal=True, vertical_alignment="bottom"):
        kind = st.selectbox(
            say.text("Another rule"),
            sorted(RULES, key=say.rule),
            key=form.key("another"),
            format_func=say.rule,
            width=320,
        )
        if st.button(say.text("Add the rule"), key=form.key("add rule")):
            own.append({"kind": kind})
            form.again()


def _rule(form: Form, setting: Setting, n: int, remove: Callable[[], None]) -> None:
    """One rule: its fields at left, its sentence or faults at right."""
    say, kind = form.say, str(setting.get("kind", ""))
    with st.container(border=True, key=f"rule{n}"):
        left, right = st.columns([1.25, 1], gap="large")
        with left:
            shell.section(say.rule(kind))
            if kind in RULES:
                _fields(form, RULES[kind], setting, f"rule{n}{kind}")
        with right:
            sentence, wrong = rule_sentence(setting, say)
            shell.block(f'<p class="promise">{escape(sentence)}</p>' if sentence else "")
            for message in wrong:
                shell.block(f'<p class="note bad">{escape(say.says(message))}</p>')
            if kind in RULES:
                shell.block(f'<p class="mut sm">{escape(say.words(RULES[kind].source))}</p>')
            if st.button(say.text("Leave out"), key=form.key("drop", n), type="tertiary"):
                remove()
                form.again()


def _fields(form: Form, rule: type[Rule], setting: Setting, path: str) -> None:
    _weight(form, rule, setting, path)
    places = st.columns(2)
    fields = ((n, f) for n, f in rule.model_fields.items() if n != "weight")
    for at, (name, field) in enumerate(fields):
        with places[at % 2]:
            value = _field(form, field, setting.get(name, _default(field)), form.key(path, name))
        if name in setting or value != _default(field):
            setting[name] = value


def _default(field: FieldInfo) -> Any:
    found = field.get_default(call_default_factory=True, validated_data={})
    if isinstance(found, tuple):
        return [list(v) if isinstance(v, tuple) else v for v in found]
    return dict(found) if isinstance(found, Mapping) else found


def _weight(form: Form, rule: type[Rule], setting: Setting, path: str) -> None:
    """Never broken, at a cost, or not at all."""
    field = rule.model_fields["weight"]
    was = setting.get("weight", field.default)
    kinds = ["soft"] if NoneType not in get_args(field.annotation) else ["hard", "soft"]
    if rule.kind not in KEPT:
        kinds.append("off")
    kind = "off" if was == "off" else "hard" if was in (None, "hard") else "soft"
    left, right = st.columns(2)
    with left:
        now = st.selectbox(
            form.say.text("Strength"),
            kinds,
            index=kinds.index(kind) if kind in kinds else 0,
            key=form.key(path, "strength"),
            format_func=form.word,
        )
    cost = 0
    with right:
        if now == "soft":
            usual = was if isinstance(was, int) else 10
            cost = st.number_input(
                form.say.text("Cost of a breach"), 1, 1_000_000, usual, key=form.key(path, "cost")
            )
    new: Any = int(cost) if now == "soft" else str(now)
    usual_kind = "hard" if field.default is None else "soft"
    if "weight" in setting or new != (field.default if usual_kind == "soft" else "hard"):
        setting["weight"] = new


def _field(form: Form, field: FieldInfo, value: Any, key: str) -> Any:
    """A widget for a rule's field by its type; what is rare is written as text."""
    label = form.say.words(field.title or "")
    kind = _bare(field.annotation)
    if kind in (int, float):
        return _number(field, kind, value, (label, key))
    if get_origin(kind) is Literal:
        options = get_args(kind)
        at = options.index(value) if value in options else 0
        told = lambda o: form.word(str(o))  # noqa: E731
        return st.selectbox(label, options, index=at, key=key, format_func=told)
    if kind is str:
        return st.text_input(label, str(value or ""), key=key).strip()
    many = _many(form, field)
    if many:
        chosen = [v for v in value if v in many]
        found = st.pills(
            label,
            [*many],
            default=chosen,
            selection_mode="multi",
            key=key,
            format_func=lambda v: many[v],
        )
        return [v for v in many if v in found] + [v for v in value if v not in many]
    return _written(label, value, key)


def _bare(kind: Any) -> Any:
    """The type without `| None`."""
    if get_origin(kind) in (Union, UnionType):
        return next(k for k in get_args(kind) if k is not NoneType)
    return kind


def _number(field: FieldInfo, kind: type, value: Any, named: tuple[str, str]) -> int | float:
    limits: dict[str, float] = {}
    for rule in field.metadata:
        for name in ("ge", "gt", "le", "lt"):
            if hasattr(rule, name):
                limits[name[0]] = getattr(rule, name)
    label, key = named
    low, high = kind(limits.get("g", 0)), kind(limits.get("l", 1_000_000))
    now = kind(value) if isinstance(value, int | float) else low
    found = st.number_input(label, low, high, min(max(now, low), high), key=key)
    return int(found) if float(found).is_integer() else float(found)


def _many(form: Form, field: FieldInfo) -> dict[str, str]:
    """What may be chosen of a list: tiers, weekdays, languages; nothing where it is unknown."""
    title = field.title or ""
    if title == "Only these tiers":
        return {str(t["id"]): form.say.tier(str(t["id"])) for t in form.own["tiers"]}
    inner = get_args(field.annotation)
    if inner and get_origin(inner[0]) is Literal and {*get_args(inner[0])} == {*WEEKDAYS}:
        return weekdays(form.say)
    return {}


def _written(label: str, value: Any, key: str) -> Any:
    """A list or a mapping as text: one item a line, as in ring.yaml."""
    told = _told(value)
    typed = st.text_area(label, told, key=key, height=80)
    root = grow(typed, Place("rules"), Faults())
    found = plain(root) if root else typed
    if isinstance(found, str):
        found = found.split()
    return found if found or isinstance(value, Mapping) else []


def _told(value: Any) -> str:
    if isinstance(value, Mapping):
        return "\n".join(f"{k}: {_flow(v)}" for k, v in value.items())
    return "\n".join(f"- {_flow(v)}" for v in value)


def _flow(value: Any) -> str:
    return f"[{', '.join(map(str, value))}]" if isinstance(value, list | tuple) else str(value)
