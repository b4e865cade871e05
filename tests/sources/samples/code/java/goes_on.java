class A { void f() {
 String d = "MAIL FROM:<" + a + "> ";
 d = d.concat("SIZE=5\r\n");
 String e = String.format("MAIL FROM:<%s> ", a);
 e = String.format("%sSIZE=5", e);
 this.cmd = "MAIL FROM:<" + a + "> ";
 this.cmd = this.cmd + "SIZE=5";
 StringBuffer b = new StringBuffer();
 b.append("MAIL FROM:<");
 b.append(a);
 b.append("> ");
 b.append("SIZE=5\r\n");
 String g = "MAIL FROM:<" + a;
 g += '>';
} }
