import socket
f = socket.create_connection(("mx", 25)).makefile("w", newline="\x0d\x0a")
f.write("MAIL FROM:<ann@example.com>\n")
