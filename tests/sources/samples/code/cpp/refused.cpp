TEST(A, B) {
  EXPECT_THROW(s.send("MAIL FROM: <a@example.com>"), X);
  EXPECT_EQ(501, s.send("MAIL FROM: <a@example.com>"));
  EXPECT_FALSE(parse("MAIL FROM: <a@example.com>"));
  REQUIRE_THROWS_AS(s.send("MAIL FROM: <a@example.com>"), X);
  CHECK(!parse("MAIL FROM: <a@example.com>"));
  CHECK(s.send("MAIL FROM: <a@example.com>") == 501);
  if (line == "MAIL FROM: <a@example.com>") return;
  if (!strcmp(line, "MAIL FROM: <a@example.com>")) return;
  const char *bad[] = { "MAIL FROM: <a@example.com>", "RCPT TO: <b@c.d>" };
  static const char* const invalid_lines[] = {
      "MAIL FROM: <a@example.com>",
      "RCPT TO: <b@c.d>" };
  snprintf(buf, 512, "MAIL FROM: <ok%s>\r\n", f);
  EXPECT_TRUE(parse("MAIL FROM: <ok@example.com>"));
}
bool Job::refuses(net::Stream &s)
{
  s.write("MAIL FROM:\r\n");
  return s.reply().code == 501;
}
bool Job::takes(net::Stream &s)
{
  s.write("MAIL FROM: <told@example.com>\r\n");
  return s.reply().code == 250;
}
bool Job::knows(net::Stream &s)
{
  s.write("RCPT TO: <told@example.com>\r\n");
  return s.reply().code == 550;
}
