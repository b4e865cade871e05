TEST(A, b) {
  EXPECT_CALL(queue, Begin(_)).Times(0);
  s.Feed("MAIL FROM: x1@example.com\r\n");
}
TEST(A, c) {
  EXPECT_CALL(queue, Begin(_)).Times(1);
  s.Feed("MAIL FROM: told2@example.com\r\n");
}
