describe('x', () => {
  const cases = {
    'MAIL FROM: <a@x.example>': null,
    'MAIL FROM:<a(b)@x.example>': 'a(b)@x.example',
    'RCPT TO:a@x.example': 'a@x.example',
  };
  for (const [line, want] of Object.entries(cases)) it(line, () => expect(parse(line)).toBe(want));
});
