class A { void f() {
    StringBuilder d = new StringBuilder("MAIL FROM:<" + a + "> ");
    d.append("SIZE=5\r\n");
    String e = "MAIL FROM:<" + a + "> ";
    e += "SIZE=5\r\n";
    StringBuilder g = new StringBuilder();
    g.append("MAIL FROM:<" + a + "> ");
    g.append("SIZE=5\r\n");
    StringBuilder h = new StringBuilder();
    h.append("MAIL FROM:<").append(a).append("> ");
    h.append("SIZE=5\r\n");
    String i = "MAIL FROM:<" + a + "> ";
    out.print(i + "\r\n");
} }
