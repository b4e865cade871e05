class A { void T() {
 Assert.DoesNotContain("MAIL FROM: <ann@example.com>", o); Assert.NotEqual("MAIL FROM: <a@b.cc>", o);
 o.Should().NotBe("MAIL FROM: <ann@example.com>"); Assert.That(o, Is.Not.EqualTo("MAIL FROM: <a@b.cc>"));
 Assert.Equal("MAIL FROM: <ann@example.com>", o); } }
