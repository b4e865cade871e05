send_mail("S", "b", "Shop, Inc. <shop@example..org>", ["a@example.org"])
msg["To"] = "Bob, B. <bob@example.org>, carol@@example.org"
msg["From"] = "Shop <shop@example.org>"
