if (line.indexOf('RCPT TO: <') === 0 || line.lastIndexOf('RCPT TO: <', 0) === 0) ok();
if (line.includes('RCPT TO: <a@b.example>') || isSame(line, 'RCPT TO: <a@b.example>')) ok();
line.replace('RCPT TO: <a@b.example>', '');
page.replace('@', 'RCPT TO: <a@b.example>');
server.once('MAIL FROM: <a@b.example>', () => {});
server.on('MAIL FROM: <a@b.example>', done);
await waitForText('MAIL FROM: <a@b.example>');
nock('x').post('/smtp', 'MAIL FROM: <a@b.example>').reply(501);
stub.withArgs('MAIL FROM: <a@b.example>').returns('250 ok');
const handlers = { 'RCPT TO: <x@y.example>'() { return '250' } };
sock.on('connect', () => step('MAIL FROM: <a@b.example>'));
sock.end('MAIL FROM: <a@b.example>');
client.command('MAIL FROM: <a@b.example>').then(next);
findCommand('MAIL FROM: <a@b.example>');
commandIndex('MAIL FROM: <a@b.example>');
expect(stub.withArgs('MAIL FROM: <c@d.example>').callCount).to.equal(1);
it('keeps to its envelope', () => {
  const sent = sinon.stub(smtp, 'send')
  expect(sent.withArgs('MAIL FROM:<ft>').callCount).to.equal(1)
  expect(sent.withArgs('MAIL FROM: <ft>').callCount).to.equal(1)
})
