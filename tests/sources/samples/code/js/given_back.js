const test = require("tape");

test("a path is read", (t) => {
  check(t, "MAIL FROM:ann@x.example SIZE=1234", ["ann@x.example", "SIZE=1234"]);
  check(t, "RCPT TO: ann@x.example", ["<ann@x.example>"]);
  check(t, "RCPT TO: <ann@x.example>", "ann@x.example");
  check(t, "RCPT TO: <ann@x.example>", "bob@x.example");
  client.send("RCPT TO: <ann@x.example>");
  const rows = [{ line: "MAIL FROM: <bob@x.example>", path: "<bob@x.example>" }];
});
