class A { [Fact] void a() {
    Assert.StartsWith("5", Cmd("MAIL FROM:r@x.example"));
    Assert.StartsWith("2", Cmd("MAIL FROM:t@x.example"));
    Cmd("MAIL FROM:r@x.example").Should().StartWith("5");
    Cmd("MAIL FROM:t@x.example").Should().StartWith("2");
    Assert.Matches("^5", Cmd("MAIL FROM:r@x.example"));
    Assert.DoesNotMatch("^5", Cmd("MAIL FROM:t@x.example"));
    Assert.Equal('5', Cmd("MAIL FROM:r@x.example")[0]);
    Assert.Equal(5, Cmd("MAIL FROM:r@x.example").Code / 100);
    Assert.That(Cmd("MAIL FROM:r@x.example"), Does.StartWith("5"));
    Assert.That(Cmd("MAIL FROM:t@x.example"), Does.StartWith("2"));
    Assert.That(Cmd("MAIL FROM:r@x.example").Code, Is.GreaterThanOrEqualTo(500));
    Assert.That(Cmd("MAIL FROM:t@x.example").Code, Is.LessThan(400));
}}
