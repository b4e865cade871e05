TEST(a,b) { EXPECT_NE(line, "MAIL FROM: <ann@example.com>"); EXPECT_STRNE(line, "MAIL FROM: <a@b.cc>");
 EXPECT_EQ(line, "MAIL FROM: <ann@example.com>"); REQUIRE(line != "MAIL FROM: <a@b.cc>"); EXPECT_THAT(x, Not(HasSubstr("MAIL FROM: <a@b.cc>"))); }
