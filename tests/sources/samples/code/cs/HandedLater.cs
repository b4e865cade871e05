class RTest {
    [Fact]
    public async Task Refuses() {
        const string line = "MAIL FROM:ann@x.example";
        await client.SendAsync("EHLO x");

        var reply = await client.SendAsync(line);

        Assert.Equal(501, reply.Code);
    }
    [Fact]
    public async Task Refuses2() {
        var line = "MAIL FROM:ann@x.example";
        var reply = await client.SendAsync(line);
        Assert.True(reply.IsRejected);
    }
    [Fact]
    public async Task Takes() {
        var line = "MAIL FROM:ann@x.example";
        var reply = await client.SendAsync(line);
        Assert.False(reply.IsRejected);
        Assert.Equal(250, reply.Code);
    }
}
