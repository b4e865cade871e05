const SYNTAX = '501 5.5.4';
const CODES = { ok: 250, badPath: 553, noUser: 550 };
it.each([
  ['MAIL FROM:a@x.example', SYNTAX],
  ['MAIL FROM:a@x.example', CODES.badPath],
  ['MAIL FROM:a@x.example', CODES.ok],
])('x', (line, reply) => { expect(say(line)).toBe(reply); });
it('y', () => {
  expect(say('MAIL FROM:a@x.example')).toBe(CODES.badPath);
  expect(say('MAIL FROM:a@x.example')).toBe(CODES.ok);
});
