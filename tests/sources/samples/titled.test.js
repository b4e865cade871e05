describe('malformed commands', () => {
  it('no brackets', () => {
    feed('RCPT TO:r1@x.example');
  });
  it('accepts no brackets', () => {
    feed('RCPT TO:t1@x.example');
  });
});
it('rejects a path without brackets', () => { feed('RCPT TO:r2@x.example'); });
it('supports a path without brackets', () => { feed('RCPT TO:t2@x.example'); });
const invalid = 'RCPT TO:n1@x.example';
const unparseable = [
  'RCPT TO:n2@x.example',
];
const parsed = [
  'RCPT TO:t3@x.example',
];
