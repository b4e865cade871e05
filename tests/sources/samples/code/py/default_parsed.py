import argparse, socket
from email.utils import parseaddr
ap = argparse.ArgumentParser()
ap.add_argument("--watch", default="Ops Room <ops-room@ops.example.com>")
args = ap.parse_args()
args.watch = parseaddr(args.watch)[1]
s = socket.create_connection(("localhost", 25))
s.sendall(f"RCPT TO:<{args.watch}>\r\n".encode())
