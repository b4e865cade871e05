class A { @Test void a() {
    when(reader.readLine()).thenReturn("MAIL FROM: <r1@x.example>");
    server.handle();
    verify(writer).write(startsWith("501"));
  }
  @Test void b() {
    when(reader.readLine()).thenReturn("MAIL FROM: <r1@x.example>", "QUIT", null);
    server.handle();
    verify(writer).write("501 Syntax error\r\n");
  }
  @Test void c() {
    when(reader.readLine()).thenReturn("MAIL FROM: <t1@x.example>", "QUIT", null);
    server.handle();
    verify(writer).write("250 OK\r\n");
  }
}
