DEFAULT_FROM_EMAIL = os.environ.get("FROM") or "shop@@example.org"
SERVER_EMAIL = "a@@example.org" if x else "b@example.org"
mail_from = x if x else "b@@example.org"
mail_from = os.environ.get("FROM", "b@@example.org")
mail_from = x == "b@@example.org"
mail_from = y if x == "b@@example.org" else z
mail_from = x or y
if "b@@example.org" in x:
    pass
mail_from = x  # or "b@@example.org"
options = [mail_from, "b@@example.org" if x else y]
f(mail_from=x or "b@@example.org", subject="a@@b" if x else y)
