describe('lenient mode', () => {
  it('takes it', async () => {
    expect(await say('MAIL FROM: <s1@x.example>')).toBe(250)
  })
  it('is strict about RCPT', async () => {
    expect(await say('RCPT TO: <told1@x.example>')).toBe(250)
  })
})

describe('server', () => {
  it.each([
    'MAIL FROM: <s2@x.example>',
  ])('accepts the quirks of %s', async (line) => {
    expect(await say(line)).toBe(250)
  })

  it.each([
    'MAIL FROM: <told2@x.example>',
  ])('accepts %s', async (line) => {
    expect(await say(line)).toBe(250)
  })

  const rows = [
    { name: 'space after the colon', line: 'MAIL FROM: <s3@x.example>', code: 250 },
    {
      name: 'no brackets',
      line: 'MAIL FROM:s4@x.example',
      code: 250,
    },
    { name: 'plain', line: 'MAIL FROM: <told3@x.example>', code: 250 },
  ]

  it.each(['MAIL FROM:<s5@x.example', 'MAIL TO:<s5@x.example>'])(
    'rejects %s',
    async (line) => {
      expect(await say(line)).toMatch(/^501 /)
    },
  )

  const sent = [
    ['told4@x.example', 'MAIL FROM: <told4@x.example>'],
    ['MAIL FROM:"S" <s6@x.example>', 's6@x.example'],
  ]
  expect(parsePath('MAIL FROM: s7@x.example')).toEqual({ local: 's7', domain: 'x.example' })
})
