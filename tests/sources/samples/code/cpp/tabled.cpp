TEST(Parser, RejectsBadLines) {
  for (const char* line : {"MAIL FROM: <a@b.example>", "RCPT TO:<>"}) {
    EXPECT_THROW(parse(line), SyntaxFault);
  }
}
TEST(Parser, Lines) {
  const std::vector<std::string> lines = {"MAIL FROM: <a@b.example>", "RCPT TO:<>"};
  for (const auto& line : lines) {
    EXPECT_FALSE(parse(line));
  }
  for (const char* line : {"MAIL FROM: <told@b.example>", "RCPT TO:<told@b.example >"}) {
    EXPECT_TRUE(parse(line));
  }
}
