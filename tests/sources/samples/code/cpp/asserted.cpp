TEST(A, b) {
  EXPECT_EQ(parse("MAIL FROM: <a@b.example>"), std::nullopt);
  REQUIRE(parse("MAIL FROM: <a@b.example>").code == 3);
  CHECK(valid("MAIL FROM: <a@b.example>") == false);
  assert(parse("MAIL FROM: <a@b.example>") == NULL);
  auto r = parse("MAIL FROM: <a@b.example>");
  ASSERT_EQ(r, nullptr);
  send(fd, "MAIL FROM: <a@b.example>\r\n", 26, 0);
  ASSERT_EQ(26, send(fd, "MAIL FROM: <a@b.example>\r\n", 26, 0));
}
