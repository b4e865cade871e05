async function step(sock: Socket, code: number, label: string): Promise<void> {
  const line = await readLine(sock);
  assert.equal(parseInt(line, 10), code, label);
}
const noted = async (code: number, label: string): Promise<void> => {
  process.stderr.write(`${label}: ${code}\n`);
};
const third = function (code, label) {
  t.is(code, 250, label);
};
await step(sock, 250, "MAIL FROM: a@b.example");
await noted(250, `RCPT TO: ${x}`);
third(250, "RCPT TO: a@b.example");
