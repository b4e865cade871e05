struct step { const char *head, *rest; };
static const struct step steps[] = {
  { "RCPT TO:", "a@x.example" },
  { "RCPT TO:", "<a@x.example>" },
  { .head = "RCPT TO:", .rest = "a@x.example" },
};
void f(int fd, const struct step *s) { dprintf(fd, "%s%s\r\n", s->head, s->rest); }
