const spec = (m: Mailbox): string => `${m.local}@${m.domain}`;
const header = (m: Mailbox): string => (m.name ? `"${m.name}" <${spec(m)}>` : spec(m));
const title = (m: Mailbox) => `${m.name} <${spec(m)}>`;
const path = (m: Mailbox): string => `<${m.local}@${m.domain}>`;
const maybe = (m: Mailbox): string => m ? `<${m.local}@${m.domain}>` : '<>';
function spec2(m: Mailbox): string {
  return m.local + '@' + m.domain;
}
function header2(m: Mailbox): string {
  if (m.name) return `"${m.name}" <${spec(m)}>`;
  return spec(m);
}
const m1 = (m) => `MAIL FROM:<${header(m)}>`;
const m2 = (m) => `MAIL FROM:<${title(m)}>`;
const m3 = (m) => `MAIL FROM:<${header2(m)}>`;
const m4 = (m) => ['RCPT TO:', spec(m)].join('');
const m5 = (m) => `RCPT TO:${spec(m)}`;
const m6 = (m) => 'RCPT TO:' + spec2(m);
const m7 = (m) => `RCPT TO:${path(m)}`;
const m8 = (m) => `RCPT TO:${maybe(m)}`;
const m9 = (m) => `RCPT TO:<${spec(m)}>`;
const ma = (m) => `RCPT TO:<${path(m)}>`;
const mb = (m) => `From: ${header(m)}`;
