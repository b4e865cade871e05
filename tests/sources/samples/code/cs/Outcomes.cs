class T {
  [Fact] void Refused() {
    var a = parser.Parse("MAIL FROM: <r1@x.example>");
    Assert.True(a.IsError);
    var b = parser.Parse("MAIL FROM: <r2@x.example>");
    Assert.Equal(ParseStatus.SyntaxError, b.Status);
    var c = parser.Parse("MAIL FROM: <r3@x.example>");
    c.Should().BeOfType<InvalidCommand>();
    var d = parser.Parse("MAIL FROM: <r4@x.example>");
    d.Error.Should().NotBeNull();
    parser.Parse("MAIL FROM: <r5@x.example>").Success.Should().BeFalse();
    Action e = () => parser.Parse("MAIL FROM: <r6@x.example>");
    Assert.Throws<FormatException>(e);
    Assert.That(parser.Parse("MAIL FROM: <r7@x.example>"), Is.Null);
    Assert.That(parser.Parse("MAIL FROM: <r8@x.example>").Kind, Is.EqualTo(Kind.Invalid));
    Assert.AreEqual(Kind.Bad, parser.Parse("MAIL FROM: <r9@x.example>").Kind);
  }
  [Fact] void Taken() {
    var a = parser.Parse("MAIL FROM: <s1@x.example>");
    Assert.False(a.IsError);
    var b = parser.Parse("MAIL FROM: <s2@x.example>");
    Assert.NotEqual(ParseStatus.SyntaxError, b.Status);
    var c = parser.Parse("MAIL FROM: <s3@x.example>");
    c.Should().BeOfType<MailCommand>();
    var d = parser.Parse("MAIL FROM: <s4@x.example>");
    d.Error.Should().BeNull();
    parser.Parse("MAIL FROM: <s5@x.example>").Success.Should().BeTrue();
    Action e = () => parser.Parse("MAIL FROM: <s6@x.example>");
    e.Should().NotThrow();
    Assert.That(parser.Parse("MAIL FROM: <s7@x.example>"), Is.Not.Null);
    Assert.That(parser.Parse("MAIL FROM: <s8@x.example>").Kind, Is.Not.EqualTo(Kind.Invalid));
    Assert.AreNotEqual(Kind.Bad, parser.Parse("MAIL FROM: <s9@x.example>").Kind);
  }
}
