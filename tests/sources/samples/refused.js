assert.throws(() => s.send('MAIL FROM: <a@example.com>'));
assert.throws(() => {
  s.send('MAIL FROM: <a@example.com>');
});
await expect(s.send('MAIL FROM: <a@example.com>')).rejects.toThrow();
expect(parse('MAIL FROM: <a@example.com>')).toBe(false);
expect(parse('MAIL FROM: <a@example.com>')).toBeNull();
expect(await s.send('MAIL FROM: <a@example.com>')).toEqual(501);
t.is(await s.send('MAIL FROM: <a@example.com>'), 501);
const malformed = ['MAIL FROM: <a@example.com>', 'RCPT TO: <a@b.c>'];
['MAIL FROM: <a@example.com>'].forEach((bad) => t(bad));
if (line === 'MAIL FROM: <a@example.com>') {}
const h = { 'MAIL FROM: <a@example.com>': f };
h['MAIL FROM: <a@example.com>'] = f;
if (['MAIL FROM: <a@example.com>'].includes(line)) {}
s.write('RCPT TO: <ok@example.com>\r\n', 500);
s.write(x ? 'RCPT TO: <ok@example.com>\r\n' : 'y');
for (const c of ['RCPT TO: <ok@example.com>']) s.write(c + '\r\n');
s.write(['RCPT TO: <ok@example.com>', 'x'].join('\r\n'));
