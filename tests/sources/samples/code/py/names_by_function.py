import io
import socket

import pexpect


def over_a_socket(host):
    c = socket.create_connection((host, 25))
    c.sendall(b"EHLO me\r\n")
    c.sendall(b"MAIL FROM:<ann@x.example>\n")


def over_a_terminal(host):
    c = pexpect.spawn("telnet " + host)
    c.send("MAIL FROM:<ann@x.example>\n")


def into_a_buffer():
    out = io.StringIO()
    out.write("MAIL FROM:<ann@x.example>\n")
    return out.getvalue()


def into_a_file(name):
    out = open(name, "w")
    out.write("MAIL FROM:<ann@x.example>\n")
    with open(name + ".2", "w") as c:
        c.write("RCPT TO:<ann@x.example>\n")


def into_a_connection(host):
    out = socket.create_connection((host, 25)).makefile("rw")
    out.write("MAIL FROM:<ann@x.example>\n")
