void sound(void) {
  snprintf(b, n, "MAIL FROM:<%s> SIZE=%" PRIu64 "\r\n", from, size);
  snprintf(b, n, "MAIL FROM:<%s> SIZE=%" PRIdMAX " BODY=8BITMIME\r\n", from, size);
  snprintf(b, n, "MAIL FROM:<%s> SIZE=%" FMT_OFF_T "\r\n", from, size);
  snprintf(b, n, "MAIL FROM:<%s> SIZE=%" PRIu64, from, size);
  snprintf(b, n, "MAIL FROM:<%s> SIZE=%020" PRIuMAX "\r\n", from, size);
  snprintf(b, n, "MAIL FROM:<%s> BY=%" PRId32 ";R SIZE=%" PRIu64 "\r\n", from, t, size);
  snprintf(b, n, "RCPT TO:<user%" PRIu32 "@example.org>\r\n", size);
  snprintf(b, n, "RCPT TO:<%s@%" PRIu32 ".example.org>\r\n", u, size);
  snprintf(b, n, "RCPT TO:<%s@[%" PRIu8 ".%" PRIu8 ".%" PRIu8 ".%" PRIu8 "]>\r\n", u, size);
  dprintf(fd, "MAIL FROM:<%s> SIZE=%I64u\r\n", u, d);
  dprintf(fd, "MAIL FROM:<%s> SIZE=%I64d BODY=7BIT\r\n", u, d);
  dprintf(fd, "MAIL FROM:<%s> SIZE=%qd\r\n", u, d);
  dprintf(fd, "MAIL FROM:<%s> SIZE=%Iu\r\n", u, d);
  dprintf(fd, "RCPT TO:<%s>" CRLF, u);
}
void faulty(void) {
  snprintf(b, n, "MAIL FROM: <%s> SIZE=%" PRIu64 "\r\n", from, size);
  snprintf(b, n, "MAIL FROM:<%s> SIZE= %" PRIu64 "\r\n", from, size);
  snprintf(b, n, "MAIL FROM:<%s SIZE=%" PRIu64 "\r\n", from, size);
  snprintf(b, n, "MAIL FROM:%s SIZE=%" PRIu64 "\r\n", from, size);
  snprintf(b, n, "MAIL FROM:<%s>SIZE=%" PRIu64 "\r\n", from, size);
  snprintf(b, n, "MAIL FROM:<%s> SIZE=%" PRIu64 "k\r\n", from, size);
  dprintf(fd, "MAIL FROM:<%s> SIZE=%\r\n", u, d);
  dprintf(fd, "MAIL FROM:<%s> SIZE=%" PRIu64 "\n", u, d);
  dprintf(fd, "MAIL FROM:<%s>  SIZE=%I64u\r\n", u, d);
}
