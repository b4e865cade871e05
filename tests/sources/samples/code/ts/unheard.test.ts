describe('x', () => {
  it('a', () => {
    s.feed('MAIL FROM: x1@example.com');
    sinon.assert.notCalled(onMail);
  });
  it('b', () => {
    s.feed('MAIL FROM: x2@example.com');
    expect(onMail.called).to.be.false;
  });
  it('c', () => {
    s.feed('MAIL FROM: x3@example.com');
    expect(onMail).toHaveBeenCalledTimes(0);
  });
  it('d', () => {
    s.feed('MAIL FROM: told4@example.com');
    expect(onMail).toHaveBeenCalledTimes(1);
  });
  it('e', () => {
    s.feed('MAIL FROM: told5@example.com');
    expect(onError).not.toHaveBeenCalled();
  });
});
it('calls onMailFrom only for what parses', async () => {
  await talk(server, ['EHLO x', 'MAIL FROM: x6@example.fi', 'MAIL FROM:<x7@@example.fi>']);
  expect(onMailFrom).not.toHaveBeenCalled();
});
