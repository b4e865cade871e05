test("handed", async () => {
  const r = await client.rcpt("r@@x.example");
  expect(r.code).toBe(501);
  const s = await client.rcpt("t@@x.example");
  expect(s.code).toBe(250);
  const q = await client.rcpt("r@@x.example");
  expect(q.code).not.toBe(250);
  const u = await client.rcpt("t@@x.example");
  expect(u.code).toBe(552);
});
