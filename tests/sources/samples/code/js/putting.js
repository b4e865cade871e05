const box = await connect("relay.example");
await box.put(`MAIL FROM:<${from}>`);
await box.put(`RCPT TO:<${to}>`);
