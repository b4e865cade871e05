throw new Refused(`MAIL FROM: ${reader} -> ${code}`);
throw new Refused("MAIL FROM: " + reader);
throw Refused(`MAIL FROM: ${reader}`);
throw Object.assign(new Refused(`MAIL FROM: ${reader}`), { code });
return Promise.reject(new Refused(`RCPT TO: ${reader}`));
reject(new Refused(`RCPT TO: ${reader}`));
done(new Refused(`RCPT TO: ${reader}`));
s.write(`RCPT TO: ${reader}`);
