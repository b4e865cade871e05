public class RcptTests {
    [Fact]
    public void TakesName() {
        _sut.Rcpt("Care <a@b.example>");
        sut.MailFrom("Care <a@b.example>");
        var x = _sut.Rcpt("Care <a@@b.example>");
        Assert.Equal("a@b.example", _sut.Rcpt("Care <a@b.example>"));
        _server.Rcpt("Care <a@b.example>");
        Assert.Throws<Refused>(() => _server.Rcpt("Care <a@b.example>"));
    }
}
