void test_a(void) {
  assert_int_equal(reply_class(say("MAIL FROM:a@x.example")), 5);
  CHECK_EQUAL(5, reply_class(say("MAIL FROM:a@x.example")));
  assert_int_equal(reply_class(say("MAIL FROM:a@x.example")), 2);
  assert_int_equal(strlen(say("MAIL FROM:a@x.example")), 5);
}
