class T {
 [Test] [TestCase("MAIL FROM:<a@@b.example>", false)]
 [Fact] [InlineData("MAIL FROM:<b@@b.example>", "501")]
 [Fact] [InlineData("MAIL FROM:<c@@b.example>", "250")]
 public void X(string line, bool ok) {}
 [Test] public void Y() { Assert.AreEqual(501, Send("MAIL FROM:<d@@b.example>")); Assert.AreEqual(503, Send("MAIL FROM:<e@@b.example>")); }
}
