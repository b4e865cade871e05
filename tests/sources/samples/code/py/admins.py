DEFAULT_FROM_EMAIL = "Shop, Inc. <shop@example.org>"
ADMINS = [("Ann", "ann@example..org")]
MANAGERS = (("Ann", "ann@@example.org"), ("Bob", "bob@example.org"))
ADMINS = ["ann@example..org"]
ADMINS = [("Ann, B", "ann@example.org")]
ADMINS: list[tuple[str, str]] = [
    ("Ann <x>", "Ann <ann@example.org>"),
    ("Bob", env("BOB")),
    ("Carl", "carl@example.org, dan@example.org"),
]
MANAGERS = ADMINS
ADMINS = []
ADMINS = [x.split(":") for x in os.environ.get("ADMINS", "").split(",")]
if ADMINS == [("a", "b@@c")]: pass
