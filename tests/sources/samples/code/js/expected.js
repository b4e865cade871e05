const replies = {
  'MAIL FROM: <a@b.example>': '501 Syntax error',
  'RCPT TO: <a@b.example>': '250 OK',
};
test('x', () => {
  expect(sock.written).toEqual(['MAIL FROM: <a@b.example>\r\n', 'RCPT TO: <c@d.example>\r\n']);
  expect(sock.write).toHaveBeenCalledWith('MAIL FROM: <a@b.example>\r\n');
  expect(sock.written[0]).toBe('MAIL FROM: <a@b.example>\r\n');
  assert.deepEqual(sock.lines, ['MAIL FROM: <a@b.example>']);
  assert.equal(sock.lines[0], 'MAIL FROM: <a@b.example>');
  sinon.assert.calledWith(sock.write, 'MAIL FROM: <a@b.example>\r\n');
  const expected = ['MAIL FROM: <a@b.example>\r\n'];
  mock.onCommand('MAIL FROM: <a@b.example>').reply('250 ok');
});
expect(await client.send('MAIL FROM: <a@b.example>')).toEqual('250 ok');
expect(client.send('MAIL FROM: <a@b.example>')).resolves.toBe(250);
assert.equal(await cmd('MAIL FROM: <a@b.example>'), 250);
