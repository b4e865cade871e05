public class D3Test {
  [Fact] public void A() {
    session.Feed("MAIL FROM: x1@example.com");
    queue.Verify(q => q.Begin(It.IsAny<string>()), Times.Never);
  }
  [Fact] public void B() {
    session.Feed("MAIL FROM: x2@example.com");
    queue.DidNotReceive().Begin(Arg.Any<string>());
  }
  [Fact] public void C() {
    session.Feed("MAIL FROM: told3@example.com");
    queue.Received().Begin(Arg.Any<string>());
  }
}
