public void T(string c) {
  Assert.AreEqual(null, Parse("MAIL FROM: <a@b.example>"));
  Parse("MAIL FROM: <a@b.example>").Should().BeOfType<Error>();
  Assert.That(Parse("MAIL FROM: <a@b.example>"), Is.Null);
  var r = Parse("MAIL FROM: <a@b.example>");
  Assert.IsNull(r);
  writer.WriteLine("MAIL FROM: <a@b.example>");
  Assert.AreEqual("250 OK", client.SendCommand("MAIL FROM: <a@b.example>"));
  Assert.IsTrue(client.SendCommand("MAIL FROM: <a@b.example>").Success);
}
