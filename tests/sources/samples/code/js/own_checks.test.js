const codes = Object.freeze({ OK: 250, SYNTAX: 501, NO_MAILBOX: 550 });
describe('x', () => {
  it('y', async () => {
    await check('MAIL FROM:a@x.example', 501);
    await check('MAIL FROM:a@x.example', 250);
    await expectReply(client, 'MAIL FROM:a@x.example', /^501/);
    await refuses('MAIL FROM:a@x.example');
    await expectCode(501, 'MAIL FROM:a@x.example');
    await check('MAIL FROM:a@x.example', codes.SYNTAX);
    await check('MAIL FROM:a@x.example', codes.NO_MAILBOX);
    await check('MAIL FROM:a@x.example', codes.OK);
    await shouldFail(() => client.send('MAIL FROM:a@x.example'));
    t.is((await client.send('MAIL FROM:a@x.example')).code, 501);
    assert((await client.send('MAIL FROM:a@x.example')).startsWith('5'));
    expect(await client.send('MAIL FROM:a@x.example')).toHaveProperty('code', 501);
    expect(await client.send('MAIL FROM:a@x.example')).toMatchObject({ code: 501 });
    expect(await client.send('MAIL FROM:a@x.example')).toMatchObject({ code: 250 });
  });
});
