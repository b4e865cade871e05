fun t(w: java.io.Writer, f: String) {
 w.write("MAIL FROM:<" + f + ">" + '\n')
 w.write("RCPT TO:<$f>" + '\n')
 w.write("RCPT TO:<$f>\n".replace("\n", "\r\n"))
 w.write("""RCPT TO:<$f>
DATA
""".replace("\n", "\r\n"))
 w.write("""RCPT TO:<$f>
DATA
""".lines().joinToString("\r\n"))
}
