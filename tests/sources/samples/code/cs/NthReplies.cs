public class T { [Fact] public void A() {
  Assert.Equal("501 x", Run("MAIL FROM:<>", "RCPT TO:a@x.example")[1]);
  Assert.Equal(new[] { "250 ok", "501 x" }, Run("MAIL FROM:<>", "RCPT TO:a@x.example"));
  Assert.Equal(new[] { "250 ok", "250 x" }, Run("MAIL FROM:<>", "RCPT TO:a@x.example"));
  Run("MAIL FROM:<>", "RCPT TO:a@x.example").Should().Equal("250 ok", "501 x");
}}
