import argparse, socket
ap = argparse.ArgumentParser()
ap.add_argument("--watch")
ap.set_defaults(watch="Ops Room <ops-room@ops.example.com>", port=25)
args = ap.parse_args()
s = socket.create_connection(("localhost", 25))
s.sendall(("RCPT TO:<" + args.watch + ">\r\n").encode())
