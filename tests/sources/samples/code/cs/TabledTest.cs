class TabledTest {
  [Theory]
  [Fact] [InlineData("MAIL FROM: <a@b.example>")]
  [Fact] [InlineData("RCPT TO:<>")]
  public void Refuses(string line) {
    Assert.Throws<SyntaxFault>(() => Parse(line));
  }
  [Fact]
  public void Lines() {
    foreach (var line in new[] { "MAIL FROM: <a@b.example>", "RCPT TO:<>" }) {
      Assert.Throws<SyntaxFault>(() => Parse(line));
    }
    foreach (var line in new[] { "MAIL FROM: <told@b.example>", "RCPT TO:<told@b.example >" }) {
      Assert.NotNull(Parse(line));
    }
  }
}
