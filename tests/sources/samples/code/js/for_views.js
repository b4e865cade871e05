spinner.text = `MAIL FROM: ${sender}`;
ctx.body = "MAIL FROM: " + sender;
events.push("RCPT TO: " + to);
requests.post(url, "RCPT TO: " + to);
job.text = "RCPT TO: " + to;
sock.write("RCPT TO: " + to + "\r\n");
