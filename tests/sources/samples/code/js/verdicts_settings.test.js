describe('settings', () => {
  const cases = [
    { name: 'a', options: { mailFrom: 'a b@example.com' }, wantError: true },
    { name: 'b', options: { mailFrom: 'c d@example.com' }, wantError: false },
    { name: 'c', options: { mailFrom: 'e f@example.com' } },
  ];
});
