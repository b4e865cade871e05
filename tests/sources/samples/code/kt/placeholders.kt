fun greet() {
    out.write("RCPT TO:<%1\$s>\r\n".format(to))
    out.write("MAIL FROM:<%1\$s@%2\$-10s>\r\n".format(user, host))
    out.write("RCPT TO: <%1\$s>\r\n".format(to))
    out.write("RCPT TO:%1\$s\r\n".format(to))
    out.write("""RCPT TO:<%1${'$'}s>""".format(to) + "\r\n")
}
