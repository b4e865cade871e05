enum Verb {
  Mail = "MAIL FROM:",
  Rcpt = "RCPT TO:",
}
const Heads = { mail: "MAIL FROM:", rcpt: "RCPT TO:" } as const;
const M = new Map([["mail", "MAIL FROM:"], ["rcpt", "RCPT TO:"]]);
sock.write(Verb.Mail + " <a@b.example>\r\n");
sock.write(`${Verb.Rcpt} <a@b.example>\r\n`);
sock.write(Verb.Rcpt + "a@b.example\r\n");
sock.write(Heads.mail + " <a@b.example>\r\n");
sock.write(`${Heads.rcpt} <a@b.example>\r\n`);
sock.write(M.get("mail") + " <a@b.example>\r\n");
const CR = "\r", LF = "\n";
sock.write("MAIL FROM:<a@b.example>" + LF);
sock.write("MAIL FROM:<a@b.example>" + CR + LF);
