class A { [Fact] void a() {
    reader.Setup(r => r.ReadLine()).Returns("MAIL FROM: <r1@x.example>");
    server.Handle();
    writer.Verify(w => w.WriteLine(It.Is<string>(s => s.StartsWith("501"))));
  }
  [Fact] void b() {
    reader.ReadLine().Returns("MAIL FROM: <r1@x.example>");
    server.Handle();
    writer.Received().WriteLine(Arg.Is<string>(s => s.StartsWith("501")));
  }
}
