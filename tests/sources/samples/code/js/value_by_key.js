s.talk("MAIL FROM:<" + a + ">");
s.talk("RCPT TO:" + option("keeper"));
s.talk(`RCPT TO:${option("keeper")}`);
s.talk("RCPT TO:" + opts.get("keeper"));
s.talk("RCPT TO:" + process.env.KEEPER);
