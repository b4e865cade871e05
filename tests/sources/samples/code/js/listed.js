const ADMINS = [
  "<a@b.example>",
  '<c@d.example>',
];
for (const admin of ADMINS) s.write(`RCPT TO:${admin}\r\n`);
ADMINS.forEach((addr) => s.write(`RCPT TO:${addr}\r\n`));
ADMINS.forEach(rcpt => s.write("RCPT TO:" + rcpt + "\r\n"));
for (const user of USERS) s.write(`RCPT TO:${user}\r\n`);
