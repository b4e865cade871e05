el.textContent = `RCPT TO: <${to}>`;
job.text = `RCPT TO: <${to}>`;
