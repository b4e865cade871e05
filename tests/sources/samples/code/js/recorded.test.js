describe('over the wire', () => {
  it('is as it was recorded', async () => {
    const log = await talk([
      'MAIL FROM:both@x.example',
      'MAIL FROM:<both@x.example>',
      'RCPT TO: <told@x.example>',
    ]);
    expect(log).toMatchSnapshot();
  });
});
