class T {
  [Fact] void A() {
    Assert.Throws<X>(() => s.Send("MAIL FROM: <a@example.com>"));
    Assert.Equal(501, s.Send("MAIL FROM: <a@example.com>"));
    s.Send("MAIL FROM: <a@example.com>").Should().Be(501);
    Assert.ThrowsAsync<X>(async () =>
    {
      await s.Send("MAIL FROM: <a@example.com>");
    });
    w.Write("RCPT TO: <b@example.com>\r\n");
    Assert.StartsWith("501", r.ReadLine());
    w.Write("RCPT TO: <ok@example.com>\r\n");
    Assert.StartsWith("250", r.ReadLine());
  }
  [Theory] [InlineData("MAIL FROM: <a@example.com>", 501)] [InlineData("RCPT TO: <ok@example.com>", 250)] void B() {}
}
