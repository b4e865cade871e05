sock.sendall(b"X")
sock.sendall("МAIL FROM:<a@x.example>\r\n".encode())
sock.sendall("RCРT TO:<a@x.example>\r\n".encode())
sock.sendall("MAIL FRОM:<a@x.example>\r\n".encode())
sock.sendall(f"RСPT TO:<{x}>\r\n".encode())
print("МAIL FROM:<a@x.example>")
x = "Майл от: <a@x.example>"
