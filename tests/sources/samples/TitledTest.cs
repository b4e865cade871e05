class PathTest {
  [Fact]
  public void RejectsInvalidCommand()
  {
    Feed("RCPT TO:r1@x.example\r\n");
  }
  [Fact]
  public void TakesCommand()
  {
    Feed("RCPT TO:t1@x.example\r\n");
  }
  [Theory]
  [InlineData("MAIL FROM:<r2@x.example>", "250 2.0.0")]
  [InlineData("MAIL FROM: <r2@x.example>", "250 2.0.0")] // tolerated
  [InlineData("MAIL FROM: <t2@x.example>", "250 2.0.0")]
  public void Answers(string line, string reply) { Assert.Equal(reply, Send(line)); }
}
