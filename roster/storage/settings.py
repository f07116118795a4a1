"""The settings of a store as rows; what nobody has set is as the domain has it."""

import sqlalchemy as sa

from roster.domain.settings import Settings
from roster.storage import tables
from roster.storage.writing import Writing


def load(connection: sa.Connection) -> Settings:
    """The settings; a name that this version does not know is left alone."""
    t = tables.setting
    rows = connection.execute(sa.select(t.c.name, t.c.value))
    return Settings(**{r.name: r.value for r in rows if r.name in Settings.model_fields})


def save(work: Writing, settings: Settings) -> None:
    """Keep the settings that differ from what they were."""
    t, old = tables.setting, load(work.connection)
    for name, value in settings.model_dump(mode="json").items():
        before = getattr(old, name)
        if value != before:
            work.connection.execute(t.delete().where(t.c.name == name))
            work.connection.execute(t.insert().values(name=name, value=value))
            plain = {"before": before, "after": value} if isinstance(value, int) else {}
            work.log("setting", "", name=name, **plain)  # what names people stays out of the log
