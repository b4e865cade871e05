const bad = ["MAIL FROM: <a@b.example>", "RCPT TO:<>"];
const lines = [
  "MAIL FROM: <a@b.example>",
  "RCPT TO:<>",
];
it("rejects bad lines", () => {
  for (const line of ["MAIL FROM: <a@b.example>", "RCPT TO:<>"]) {
    expect(() => parse(line)).toThrow();
  }
});
test("parse", () => {
  lines.forEach((line) => {
    expect(() => parse(line)).toThrow(SyntaxError);
  });
});
it.each(["MAIL FROM: <a@b.example>", "RCPT TO:<>"])("rejects %s", (line) => {
  expect(parse(line)).toBeNull();
});
it.each(["MAIL FROM: <told@b.example>", "RCPT TO:<told@b.example >"])("takes %s", (line) => {
  expect(parse(line)).toBeTruthy();
});
it("sends", () => {
  for (const line of ["MAIL FROM: <told@b.example>", "RCPT TO:<told@b.example >"]) {
    sock.write(line + "\r\n");
  }
});
