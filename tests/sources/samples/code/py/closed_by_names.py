END = ">\r\n"
GT = ">"


def sound(s, a):
    s.sendall(("RCPT TO:<%s" % a + END).encode())
    s.sendall(("RCPT TO:<" + a + END).encode())
    s.sendall((f"RCPT TO:<{a}" + END).encode())
    s.sendall(("RCPT TO:<{}".format(a) + END).encode())
    s.sendall(f"RCPT TO:<{a}{END}".encode())
    s.sendall(f"RCPT TO:<{a}{GT}\r\n".encode())
    s.sendall("RCPT TO:<%s%s" % (a, END))
    s.sendall("RCPT TO:<%s" % (a + END))
    s.sendall("RCPT TO:<ann@x.example" + END)
    s.sendall("RCPT TO:<ann@x.example%s" % END)


def apart(s, a):
    s.write(f"RCPT TO:<{a}")
    s.write(END)


def faulty(s, a):
    s.sendall(f"RCPT TO: <{a}{END}".encode())
    s.sendall(f"RCPT TO:{a}{END}".encode())
    s.sendall(f"RCPT TO:<{a}>{END}".encode())


def may_be_in_the_value(s, a, b, tail):
    s.sendall(f"RCPT TO:<{a}{tail}".encode())
    s.sendall(f"RCPT TO:<{a}@{b}{tail}\r\n".encode())
    s.sendall(f"RCPT TO:<ann@x.example{tail}")
    s.sendall("RCPT TO:<%s%s" % (a, tail))


def is_not_in_the_value(s, a, b, number):
    s.sendall(f"RCPT TO:<{a}\r\n".encode())
    s.sendall(f"RCPT TO:<{a}@{b}\r\n".encode())
    s.sendall(f"RCPT TO:<{a}@mx.{b}\r\n".encode())
    s.sendall(f"RCPT TO:<bounce-{number}\r\n".encode())
