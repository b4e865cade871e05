it('refuses', async () => {
  const line = 'MAIL FROM:ann@x.example';
  const reply = await client.send(line);
  expect(reply.isError).toBe(true);
});
it('refuses two', async () => {
  const line = 'MAIL FROM:ann@x.example';
  await client.send('EHLO x');
  const reply = await client.send(line);
  expect(reply.code).toBe(501);
});
it('refuses three', () => {
  const line = 'MAIL FROM:ann@x.example';

  expect(() => parse(line)).toThrow();
});
it('takes', async () => {
  const line = 'MAIL FROM:ann@x.example';
  const reply = await client.send(line);
  expect(reply.isError).toBe(false);
});
