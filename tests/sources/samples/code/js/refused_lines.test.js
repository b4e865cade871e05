it('refuses', async () => {
  await expect(
    client.send(
      'MAIL FROM:a1@x.example'
    )
  ).rejects.toThrow();
  await expect(
    client.send(
      'MAIL FROM:a2@x.example'
    )
  ).resolves.toMatch(/^501/);
  expect(
    await client.send(
      'MAIL FROM:a3@x.example'
    )
  ).toBe('501 Syntax error');
  await assert.rejects(
    () =>
      client.send(
        'MAIL FROM:a4@x.example'
      ),
    /501/
  );
  assert.strictEqual(
    (
      await client.send(
        'MAIL FROM:a5@x.example'
      )
    ).code,
    501
  );
});
it('takes', async () => {
  await expect(
    client.send(
      'MAIL FROM:told1@x.example'
    )
  ).resolves.toMatch(/^250/);
  await expect(
    client.send(
      'MAIL FROM:told2@x.example'
    )
  ).resolves.toBeDefined();
  expect(
    await client.send(
      'MAIL FROM:told3@x.example'
    )
  ).toBe('250 OK');
});
it('goes on', () => {
  conn
    .raw(first)
    .expect(501)
    .send('MAIL FROM:told4@x.example')
    .run();
  client.send(
    // must be rejected
    'MAIL FROM:a6@x.example'
  );
});
