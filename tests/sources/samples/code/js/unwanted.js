expect(sent).not.toContain('MAIL FROM: <ann@example.com>');
expect(sent).not.toMatch('RCPT TO: <ann@example.com>');
assert.notEqual(line, 'MAIL FROM: <ann@example.com>');
assert.throws(() => parse('MAIL FROM: <ann@example.com>'));
expect(() => parse('RCPT TO:ann@example.com')).toThrow();
it('should not strip', () => { expect(x).toBe('MAIL FROM: <ann@example.com>'); });
expect(sent).to.not.include('MAIL FROM: <ann@example.com>');
expect(sent).not.toEqual(
  'MAIL FROM: <ann@example.com>',
);
expect(sent).toContain('MAIL FROM: <ann@example.com>');
t.not(line, 'MAIL FROM: <ann@example.com>');
t.notSame(line, 'MAIL FROM: <ann@example.com>');
sent.should.not.equal('MAIL FROM: <ann@example.com>');
assert.doesNotMatch(line, 'MAIL FROM: <ann@example.com>');
assert(line !== 'MAIL FROM: <ann@example.com>');
assert.ok(!sent.includes('MAIL FROM: <ann@example.com>'));
