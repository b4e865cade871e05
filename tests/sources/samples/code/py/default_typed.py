import argparse, socket
from email.utils import parseaddr
ap = argparse.ArgumentParser()
ap.add_argument("--watch", type=lambda v: parseaddr(v)[1], default="Ops Room <ops-room@ops.example.com>")
args = ap.parse_args()
s = socket.create_connection(("localhost", 25))
s.sendall(f"RCPT TO:<{args.watch}>\r\n".encode())
