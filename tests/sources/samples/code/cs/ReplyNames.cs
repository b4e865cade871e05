public class ATests {
    private const string Syntax = "501 5.5.4 Syntax error";
    private const string Denied = "550 5.7.1 no";
    private const string Okay = "250 OK";
    private static readonly string BadPath = "553 5.1.3 path";
    [Fact]
    public void A() {
        Assert.Equal(Syntax, server.Say("MAIL FROM:a@x.example"));
        Assert.Equal(BadPath, server.Say("MAIL FROM:a@x.example"));
        server.Say("MAIL FROM:a@x.example").Should().Be(Syntax);
        Assert.That(server.Say("MAIL FROM:a@x.example"), Is.EqualTo(Syntax));
        Assert.Equal(Okay, server.Say("MAIL FROM:a@x.example"));
        Assert.Equal(Denied, server.Say("MAIL FROM:a@x.example"));
    }
}
