async function want(sock, code, what) {
  const line = await readLine(sock);
  if (!line.startsWith(String(code))) {
    throw new Error(`${what}: got ${line}`);
  }
}
const check = (code, step) => {
  console.error(step + ": " + code);
};
class S {
  async expect(code, what) {
    const got = await this.read();
    if (got !== code) throw new Error(what + " got " + got);
  }
}
await want(sock, 250, "MAIL FROM: a@b.example");
await want(sock, 250, `RCPT TO: ${x}`);
check(250, "RCPT TO: " + x);
await s.expect(250, "RCPT TO: a@b.example");
const tell = (code, line) => {
  sock.write(line + "\r\n");
  console.error(line + ": " + code);
};
tell(250, "MAIL FROM: " + x);
