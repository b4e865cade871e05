class ST { @Test void t() {
  switch (send("MAIL FROM: <ann@x.example>").code()) { case 501 -> {} default -> fail(); }
  switch (send("MAIL FROM: <ann@x.example>").code()) { case 250 -> {} default -> fail(); }
} }
