it('x', () => {
  sinon.assert.neverCalledWith(write, 'RCPT TO:patient@client.example');
  expect(write).not.toHaveBeenCalledWith('RCPT TO:patient@client.example');
  expect(write).toHaveBeenCalledWith('RCPT TO:patient@client.example');
});
