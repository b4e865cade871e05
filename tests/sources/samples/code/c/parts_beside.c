void f(int fd, const char *to) {
  struct iovec v[3] = {{"RCPT TO:<", 9}, {(char *)to, strlen(to)}, {">\r\n", 3}}; writev(fd, v, 3);
  struct iovec w[2] = {{"RCPT TO:<ann@x.example", 22}, {">\r\n", 3}}; writev(fd, w, 2);
  strcpy(buf, "RCPT TO:<"); strcat(buf, to); strcat(buf, ">\r\n"); send(fd, buf, strlen(buf), 0);
  strcpy(buf, "RCPT TO:<ann@x.example"); strcat(buf, ">\r\n"); send(fd, buf, strlen(buf), 0);
  fputs("RCPT TO:<ann@x.example", fp); fputc('>', fp); fputs("\r\n", fp);
  fputs("RCPT TO:<", fp); fputs(to, fp); putc('>', fp); fputs("\r\n", fp);
  fprintf(fp, "RCPT TO:<%s%c\r\n", to, '>');
  dprintf(fd, "RCPT TO:<%s>%c%c", to, 13, 10);
  dprintf(fd, "RCPT TO:<%s>%s", to, "\r\n");
  char cmd[] = {'R','C','P','T',' ','T','O',':','<'};
  n = sprintf(buf, "RCPT TO:<%s", to); n += sprintf(buf + n, ">\r\n");
  stpcpy(stpcpy(stpcpy(buf, "RCPT TO:<"), to), ">\r\n");
  p = stpcpy(buf, "RCPT TO:<ann@x.example"); *p++ = '>'; *p++ = '\r'; *p++ = '\n'; write(fd, buf, p - buf);
}
