"""Names of files that are made of ids."""

from roster.feeds.texts import slug


def test_file_names_are_safe_and_different_for_different_ids() -> None:
    ids = [
        "aino-1",
        "Aino-1",
        "äinö-1",
        "../aino",
        "\u05d9\u05e2\u05dc",
        "aino 1",
        "",
        "a" * 300,
        "\ud800",
    ]
    names = [slug(i) for i in ids]
    assert names[0] == "aino-1"
    assert len(set(names)) == len(ids)
    assert all(n.replace("-", "").replace("_", "").isalnum() and len(n) < 80 for n in names)
