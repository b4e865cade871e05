void f() {
  char d[100];
  strcpy(d, "MAIL FROM:<a@b.org> ");
  strcat(d, "SIZE=5\r\n");
  char e[100];
  sprintf(e, "MAIL FROM:<%s> ", a);
  strcat(e, "SIZE=5\r\n");
  char g[100];
  snprintf(g, sizeof(g), "MAIL FROM:<%s", a);
  strcat(g, ">\r\n");
  char h[100];
  int n = sprintf(h, "MAIL FROM:<%s> ", a);
  sprintf(h + n, "SIZE=5\r\n");
  char i[100] = "MAIL FROM:<a@b.org> ";
  strcat(i, "\r\n");
}
