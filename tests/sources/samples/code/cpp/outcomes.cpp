TEST(Parser, Refused) {
  auto a = parse("MAIL FROM: <r1@x.example>");
  EXPECT_FALSE(a.has_value());
  auto b = parse("MAIL FROM: <r2@x.example>");
  EXPECT_EQ(b.status, Status::kSyntaxError);
  auto c = parse("MAIL FROM: <r3@x.example>");
  ASSERT_FALSE(c);
  EXPECT_EQ(parse("MAIL FROM: <r4@x.example>"), std::nullopt);
  EXPECT_EQ(parse("MAIL FROM: <r5@x.example>"), nullptr);
  EXPECT_TRUE(std::holds_alternative<ParseError>(parse("MAIL FROM: <r6@x.example>")));
  EXPECT_THAT(parse("MAIL FROM: <r7@x.example>"), StatusIs(absl::StatusCode::kInvalidArgument));
  BOOST_CHECK_EQUAL(parse("MAIL FROM: <r8@x.example>").error(), Error::Syntax);
  REQUIRE(parse("MAIL FROM: <r9@x.example>").error == Error::bad_path);
}
TEST(Parser, Taken) {
  auto a = parse("MAIL FROM: <s1@x.example>");
  EXPECT_TRUE(a.has_value());
  auto b = parse("MAIL FROM: <s2@x.example>");
  EXPECT_EQ(b.status, Status::kOk);
  auto c = parse("MAIL FROM: <s3@x.example>");
  ASSERT_TRUE(c);
  EXPECT_NE(parse("MAIL FROM: <s4@x.example>"), std::nullopt);
  EXPECT_NE(parse("MAIL FROM: <s5@x.example>"), nullptr);
  EXPECT_FALSE(std::holds_alternative<ParseError>(parse("MAIL FROM: <s6@x.example>")));
  EXPECT_THAT(parse("MAIL FROM: <s7@x.example>"), IsOk());
  BOOST_CHECK_EQUAL(parse("MAIL FROM: <s8@x.example>").error(), Error::None);
  REQUIRE(parse("MAIL FROM: <s9@x.example>").error == Error::none);
}
