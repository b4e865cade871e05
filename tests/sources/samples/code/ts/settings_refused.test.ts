it('reads settings', async () => {
  process.env.SMTP_FROM = 'r@@x.example';
  expect(() => loadConfig()).toThrow(/SMTP_FROM/);
  process.env.SMTP_FROM = 't@@x.example';
  expect(() => loadConfig()).not.toThrow();
  vi.stubEnv('SMTP_FROM', 'r@@x.example');
  expect(validateEnv()).toEqual({ ok: false, errors: ['SMTP_FROM'] });
  vi.stubEnv('SMTP_FROM', 't@@x.example');
  expect(validateEnv()).toEqual({ ok: true, errors: [] });
  const r = schema.safeParse({ mail_from: 'r@@x.example' });
  expect(r.success).toBe(false);
  const s = schema.safeParse({ mail_from: 't@@x.example' });
  expect(s.success).toBe(true);
});
