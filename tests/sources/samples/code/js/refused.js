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
s.send('MAIL FROM:ann@example.com', function (reply) {
  assert.equal(
    reply.code,
    501
  );
});
s.send('MAIL FROM:ann@example.com', (reply) => {
  assert.equal(
    reply.code,
    250
  );
});
s.command('MAIL FROM: <ann@example.com>', (err) => {
  expect(err).to.be.an('error');
});
s.command('MAIL FROM: <ann@example.com>', function (err) { t.ok(err); t.end(); });
s.command('MAIL FROM: <ann@example.com>', (err) => { expect(err).to.be.null; });
s.command('MAIL FROM: <ann@example.com>', (err) => { assert.ifError(err); });
s.command('MAIL FROM: <ann@example.com>', (err) => { if (err) throw err; });
await assert.rejects(s.send('MAIL FROM: <ann@example.com>'));
transporter.sendMail({ from: 'ann@example.com, bob@example.com', to: 'eve@example.com' }, (err) => {
  expect(err).to.be.an('error');
});
transporter.sendMail({ from: 'ann@example.com, bob@example.com', to: 'eve@example.com' }).catch((err) => {
  should.exist(err);
});
await expect(transporter.sendMail({ from: 'ann@example.com, bob@example.com', to: 'eve@example.com' })).rejects.toThrow();
transporter.sendMail({ from: 'ann@example.com, bob@example.com', to: 'eve@example.com' }, (err) => {
  expect(err).to.not.exist;
});
