describe('x', () => {
  it('a', () => {
    expect(explain('MAIL FROM: <x1@example.se>')).toBe('unexpected blank');
    expect(explain('MAIL FROM:x2@example.se')).toMatch(/angle bracket/);
    expect(lint('MAIL FROM:x3@example.se')[0]).toContain("missing");
    expect(explain('MAIL FROM:told4@example.se')).toBe('an address');
  });
});
