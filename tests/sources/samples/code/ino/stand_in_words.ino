void f() {
  client.println(F("MAIL FROM: SENDER_EMAIL"));
  client.println("RCPT TO:your-email-here");
  client.println("RCPT TO:<recipientEmail>");
  client.println("RCPT TO:<xxx>");
  client.print("RCPT TO: senderEmail\r\n");
  client.print("RCPT TO:root\r\n");
  Serial.println("MAIL FROM: SENDER_EMAIL");
  label("MAIL FROM: sender");
}
