import smtplib
from email.headerregistry import Address
from email.utils import formataddr
def go(s, sock):
    addr = Address("Bob", "bob", "example.com")
    s.mail(formataddr(("Bob", "bob@example.com")))
    sock.sendall(f"MAIL FROM:<{formataddr(('Bob', 'bob@example.com'))}>\r\n".encode())
    sock.sendall(f"MAIL FROM:<{addr}>\r\n".encode())
    sock.sendall(f"RCPT TO:<{str(addr)}>\r\n".encode())
    sock.sendall(f"RCPT TO:<{addr.addr_spec}>\r\n".encode())
