void f() {
  send(s, R"(RCPT TO:<a,(b)@example.com>)");
}
void g() {
  send(s, R"x(RCPT TO:<a,b@example.com>)x");
}
