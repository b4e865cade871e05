void a(int s, const char *from, const char *to) {
  char line[512], buf[200];
  strcpy(line, "MAIL FROM:");
  strcat(line, from); 
  strcat(line, "\r\n");
  send(s, line, strlen(line), 0);
  strcpy(buf, "RCPT TO:<");
  strcat(buf, to);
  strcat(buf, ">\r\n");
  send(s, buf, strlen(buf), 0);
  strcpy(buf, "RCPT TO: <");
  strcat(buf, to);
  strcat(buf, ">\r\n");
  write(s, buf, strlen(buf));
  strlcpy(buf, "RCPT TO:<", sizeof buf); 
  strlcat(buf, to, sizeof buf);
  strlcat(buf, ">\n", sizeof buf);
  write(s, buf, strlen(buf));
}
