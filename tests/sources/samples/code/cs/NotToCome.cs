public class T {
    [Fact]
    public async Task A() {
        wire.Verify(w => w.SendAsync("MAIL FROM:<bounces@clinic.example>"), Times.Once);
        wire.Verify(w => w.SendAsync("RCPT TO:patient@client.example"), Times.Never);
        wire.Verify(w => w.SendAsync("RCPT TO:patient@client.example"), Times.Never());
        wire.DidNotReceive().Send("RCPT TO:patient@client.example");
        A.CallTo(() => wire.Send("RCPT TO:patient@client.example")).MustNotHaveHappened();
        wire.Verify(w => w.SendAsync("RCPT TO:patient@client.example"), Times.Once);
    }
}
