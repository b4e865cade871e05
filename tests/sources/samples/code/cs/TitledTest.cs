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
}
