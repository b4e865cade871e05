def a():
    to = ["a@x.example, b@x.example"]
    server.sendmail("s@x.example", to, msg)

def b():
    to = ["c@x.example"]  # to: whom it goes to
    server.sendmail("s@x.example", to, msg)

def c():
    to = ["d@x.example, e@x.example"]
    msg["To"] = ", ".join(to)
    server.sendmail("s@x.example", to, msg)
