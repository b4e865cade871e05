const OK = 250, SYNTAX = 501;
enum Reply { Okay = 250, Syntax = 501, NoUser = 550 }
test('a', async () => {
  expect([501, 553]).toContain(await say('MAIL FROM:a@x.example'));
  expect(await say('MAIL FROM:a@x.example')).toBe(Reply.Syntax);
  expect(await say('MAIL FROM:a@x.example')).toBe(Reply.Okay);
  expect(await say('MAIL FROM:a@x.example')).toBe(Reply.NoUser);
  expect(await say('MAIL FROM:a@x.example')).toBe(SYNTAX);
  await talk([['MAIL FROM:<>', 250], ['RCPT TO:a@x.example', 501]]);
  await talk([['MAIL FROM:<>', 250], ['RCPT TO:a@x.example', 250]]);
  expect(await talk(['MAIL FROM:<>', 'RCPT TO:a@x.example'])).toStrictEqual([OK, SYNTAX]);
  expect((await talk(['MAIL FROM:<>', 'RCPT TO:a@x.example'])).pop()).toMatch(/^5/);
  expect((await talk(['MAIL FROM:<>', 'RCPT TO:a@x.example'])).map(r => r.code)).toEqual([250, 501]);
  expect((await talk(['MAIL FROM:<>', 'RCPT TO:a@x.example'])).map(r => r.code)).toEqual([250, 250]);
  const [, rcpt] = await talk(['MAIL FROM:<>', 'RCPT TO:a@x.example']);
  expect(rcpt).toBe(501);
});
