import socket
from dataclasses import dataclass
@dataclass
class Config:
    host: str = "localhost"
    watch: str = "Ops Room <ops-room@ops.example.com>"
def run(config: Config):
    s = socket.create_connection((config.host, 25))
    s.sendall(f"RCPT TO:<{config.watch}>\r\n".encode())
