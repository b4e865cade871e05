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
describe('x', () => {
  check('rejects a bare address', 'MAIL FROM:x1@example.com');
  runCase("malformed", "MAIL FROM: x2@example.com");
  check('accepts a bare address', 'MAIL FROM:told3@example.com');
  client.write('rejected', 'MAIL FROM:told4@example.com');
});
