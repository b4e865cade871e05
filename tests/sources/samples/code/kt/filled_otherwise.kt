fun f(to: String) {
  out.write("RCPT TO:<%s>\r\n".format(to))
  out.write(String.format("RCPT TO:<${to}>\r\n"))
  out.write(String.format("RCPT TO:<{0}>\r\n", to))
}
