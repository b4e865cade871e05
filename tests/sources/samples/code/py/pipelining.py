"""A command without its end, and others that line ends join."""

CRLF = b"\r\n"


class Client:
    async def bounce(self, recipient: str) -> None:
        self.writer.write(f"RCPT TO:<{recipient}>".encode())
        await self.writer.drain()

    async def pipelined(self, transaction) -> None:
        block = [f"MAIL FROM:<{transaction.sender}>", "DATA"]
        self.writer.write("\r\n".join(block).encode() + CRLF)
        await self.writer.drain()
