def filled(msg, to):
    msg["Subject"] = "Your order"
    msg["From"] = "Shop, Inc. <shop@example.com>"
    msg["To"] = to
    msg["Cc"] = "orders@example..com"
    msg["Reply-To"] = "Shop <shop@example.com>"
    return msg


def table(row):
    row["To"] = "Berlin, Hbf"
    row["From"] = "<unknown>"
