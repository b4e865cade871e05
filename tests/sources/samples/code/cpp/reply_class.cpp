TEST(A, B) {
    EXPECT_EQ('5', cmd("MAIL FROM:r@x.example")[0]);
    EXPECT_EQ('2', cmd("MAIL FROM:t@x.example")[0]);
    EXPECT_NE('2', cmd("MAIL FROM:r@x.example")[0]);
    EXPECT_EQ(5, cmd("MAIL FROM:r@x.example").code / 100);
    EXPECT_EQ(2, cmd("MAIL FROM:t@x.example").code / 100);
    EXPECT_THAT(cmd("MAIL FROM:r@x.example"), StartsWith("5"));
    CHECK(cmd("MAIL FROM:r@x.example").front() == '5');
    CHECK(cmd("MAIL FROM:t@x.example").front() == '2');
}
int send(int fd) {
    write(fd, "MAIL FROM:t@x.example\r\n", 23);
    read(fd, buf, sizeof buf);
    if (buf[0] != '5') return 0;
    return check(buf);
}
