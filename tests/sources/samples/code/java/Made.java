class A { void f() {
out.write("MAIL FROM:<" + x + new String(">\r\n"));
out.write("MAIL FROM:<" + x + String.valueOf(">\r\n"));
out.write("MAIL FROM:<" + x + String.valueOf('>') + "\r\n");
out.write("MAIL FROM:<" + x + (char) 62 + "\r\n");
out.write("MAIL FROM:<" + x + '>' + "\r\n");
} }
