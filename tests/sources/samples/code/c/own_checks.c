enum reply { REPLY_OK = 250, REPLY_SYNTAX = 501, REPLY_GONE = 550 };
static void test_a(void) {
  check(s, "MAIL FROM:a@x.example", 501);
  check(s, "MAIL FROM:a@x.example", 250);
  check(s, "MAIL FROM:a@x.example", REPLY_SYNTAX);
  check(s, "MAIL FROM:a@x.example", REPLY_GONE);
  check(s, "MAIL FROM:a@x.example", REPLY_OK);
  CHECK_REPLY(501, say(s, "MAIL FROM:a@x.example"));
  assert(atoi(say(s, "MAIL FROM:a@x.example")) == 501);
  assert(strncmp(say(s, "MAIL FROM:a@x.example"), "501", 3) == 0);
  expect_refused(s, "MAIL FROM:a@x.example");
}
