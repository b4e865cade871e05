const box = await connect("relay.example");
await box.put("EHLO a.example\r\n");
await box.put("MAIL FROM:<a@b.example>\r\n");
await box.put("RCPT TO:<c@d.example>");
