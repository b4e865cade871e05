class Awaited { void read(String line) {
  if (line.indexOf("MAIL FROM: <") == 0 || "MAIL FROM: <a@b.example>".equals(line)) ok();
  if ("MAIL FROM: <a@b.example>".equalsIgnoreCase(line)) ok();
  String b = StringUtils.removeStart(line, "MAIL FROM: <a@b.example>");
  s.findInLine("MAIL FROM: <a@b.example>");
  when(server.handle("MAIL FROM: <a@b.example>")).thenReturn("501 no");
  when(out.send("MAIL FROM: <a@b.example>")).thenReturn("250 ok");
  out.send(StringUtils.trim("MAIL FROM: <a@b.example>"));
  out.send("MAIL FROM: <a@b.example>".getBytes());
  if (out.send("MAIL FROM: <a@b.example>").equals("250 ok")) ok();
} }
