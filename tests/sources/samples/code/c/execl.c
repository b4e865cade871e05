void f(void) { execl("/usr/sbin/sendmail", "sendmail", "-f", "A <a@acme.io>", "-t", NULL); }
