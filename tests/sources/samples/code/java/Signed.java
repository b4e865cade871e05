class A { void f() {
  out.write(String.format("RCPT TO:<${to}>\r\n", to));
  out.write("RCPT TO:<${to}>\r\n".formatted(to));
  out.write(sub.replace("RCPT TO:<${to}>\r\n"));
  out.write(String.format("RCPT TO:<${to}> SIZE=%d\r\n", n));
} }
