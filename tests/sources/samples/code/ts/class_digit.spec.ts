it('a', () => {
  expect(say('MAIL FROM:a@x.example').replyClass).toBe(5);
  expect(classOf(say('MAIL FROM:a@x.example'))).toBe(5);
  expect(say('MAIL FROM:a@x.example').replyClass).toBe(2);
  expect(say('MAIL FROM:a@x.example').lines).toHaveLength(5);
  expect(say('MAIL FROM:a@x.example').length).toBe(5);
});
