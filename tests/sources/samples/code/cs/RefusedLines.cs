public class VTest {
    [Fact]
    public async Task A() {
        await Assert.ThrowsAsync<X>(
            () => c.SendAsync(
                "MAIL FROM:a1@x.example"));
    }
    [Fact]
    public async Task B() {
        Assert.StartsWith(
            "501",
            await c.SendAsync(
                "MAIL FROM:a2@x.example"));
    }
    [Fact]
    public async Task C() {
        await Assert.ThrowsAsync<X>(
            async () =>
            {
                await c.SendAsync(
                    "MAIL FROM:a3@x.example");
            });
    }
    [Fact]
    public async Task Sound() {
        Assert.StartsWith(
            "250",
            await c.SendAsync(
                "MAIL FROM:told1@x.example"));
        await Run(
            () => c.SendAsync(
                "MAIL FROM:told2@x.example"));
    }
}
