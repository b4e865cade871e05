it('a', async () => {
  const r = await send('MAIL FROM: <no@example.com>');
  expect(r.code).not.toBe(250);
});
it('b', async () => {
  const r = await send('MAIL FROM: <told@example.com>');

  expect(r.code).toBe(250);
});
it('c', async () => {
  const r = await send('MAIL FROM: <no@example.com>');

  assert.notEqual(r.code, 250);
});
it('d', async () => {
  const r = await send('MAIL FROM: <no@example.com>');

  expect(r.startsWith('250')).toBe(false);
});
it('e', async () => {
  const r = await send('MAIL FROM: <no@example.com>');
  assert(!r.startsWith('250'));
});
it('f', async () => {
  client.write('MAIL FROM: <told@example.com>\r\n');
});

it('g', async () => {
  expect(other).toBe(501);
});
it('h', async () => {
  // Arrange
  const client = connect();

  // Act
  client.write('MAIL FROM: <no@example.com>\r\n');
  const reply = await client.read();

  // Assert
  expect(reply).to.match(/^501/);
});
