test.each([['MAIL FROM: <a@b.example>', null]])('%s', (c, want) => { expect(parse(c)).toBe(want); });
const r = parse('MAIL FROM: <a@b.example>'); expect(r).toBeNull();
['MAIL FROM: <a@b.example>', 'RCPT TO: <c@d.example>'].forEach(c => it(c, () => { expect(valid(c)).toBe(false) }));
t.is(parse('MAIL FROM: <a@b.example>'), null);
t.equal(valid('MAIL FROM: <a@b.example>'), false);
parse('MAIL FROM: <a@b.example>').should.equal('x');
expect(parse('MAIL FROM: <a@b.example>').error).to.equal('space');
for (const c of ['MAIL FROM: <a@b.example>']) { expect(valid(c)).toBe(false); }
await expect(parse('MAIL FROM: <a@b.example>')).resolves.toMatchSnapshot();
assert(parse('MAIL FROM: <a@b.example>').code === 'E_SPACE');
it('sends', async () => { sock.write('MAIL FROM: <a@b.example>\r\n'); await expectReply(250); });
it('sends', () => {
  client.send('MAIL FROM: <a@b.example>');
  expect(server.lines.length).toBe(1);
});
const a = await client.send('MAIL FROM: <a@b.example>'); expect(a).toBeTruthy();
expect(await client.send('MAIL FROM: <a@b.example>')).toBeDefined();
