export async function relay(from: string, to: string[], raw: string) {
  await say(`MAIL FROM:<${from}>\r\n`);
  for (const rcpt of to) await say(`RCPT TO:<${rcpt}>\r\n`);
}

const bounce = async (to: string) => {
  await say(`RCPT TO:<${to}>\r\n`);
};

await relay('Ann <ann@example.com>', ['b@example.com, c@example.com'], 'x');
await bounce('a..b@example.com');
await relay('ann@example.com', ['b@example.com'], 'x');
