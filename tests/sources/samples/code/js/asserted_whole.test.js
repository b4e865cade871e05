describe('codes', () => {
  it('refuses rubbish in parameters', async () => {
    const codes = await talk(relay.port, [
      'EHLO a.example',
      'MAIL FROM:<a@b.example> SIZE=lots',
    ]);
    assert.deepStrictEqual(codes.slice(0, 3), [220, 250, 501]);
  });
  it('answers', async () => {
    const codes = await talk(relay.port, ['EHLO a.example', 'MAIL FROM: <c@b.example>', 'RCPT TO: <d@b.example>']);
    expect(codes).toEqual(['220', '250', '250', '501']);
  });
  it('takes these', async () => {
    const codes = await talk(relay.port, ['EHLO a.example', 'MAIL FROM: <e@b.example>']);
    assert.deepStrictEqual(codes, [220, 250, 250]);
  });
  it('takes some', async () => {
    const codes = await talk(relay.port, ['EHLO a.example', 'MAIL FROM: <f@b.example>']);
    expect([250, 501]).toContain(codes[1]);
  });
});
