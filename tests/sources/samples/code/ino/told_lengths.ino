void f() {
  esp.print("AT+CIPSEND=0,29\r\n"); delay(100);
  esp.print("RCPT TO: <bob@example.com>\r\n");
  esp.print("AT+CIPSEND=99\r\n");
  esp.print("RCPT TO: <bob@example.com>\r\n");
  sprintf(b, "AT+CIPSEND=%d\r\n", strlen("RCPT TO: <kim@example.com>\r\n")); esp.print(b);
  esp.print("RCPT TO: <kim@example.com>\r\n");
}
void g() {
  const char *cmd = "MAIL FROM: <a@b.c>\r\n";
  int len = 20;
  send(s, cmd, len, 0);
}
void h() {
  const char *other = "MAIL FROM: <a@b.c>\r\n";
  int length = 99;
  send(s, other, length, 0);
}
