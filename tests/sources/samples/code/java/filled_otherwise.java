class A { void f(String to) {
  out.printf("RCPT TO:<%s>\r\n", to);
  out.printf("RCPT TO:<{}>\r\n", to);
  out.print(String.format("RCPT TO:<{0}>\r\n", to));
  out.print(String.format("RCPT TO:<%s>\r\n", to));
  out.print("RCPT TO:<{0}>\r\n".formatted(to));
  out.print(MessageFormat.format("RCPT TO:<%s>\r\n", to));
  out.print(MessageFormat.format("RCPT TO:<{0}>\r\n", to));
}}
