void f() { send(s, R"(RCPT TO:<a,(b)@example.com>)"); send(s, R"x(RCPT TO:<a,b@example.com>)x"); }
