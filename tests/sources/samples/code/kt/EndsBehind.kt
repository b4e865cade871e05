// Line ends that are written behind a command.
fun f() {
    writer.write("MAIL FROM:<a@b.c>"); writer.newLine()
    writer.write("RCPT TO:<a@b.c>")
    writer.newLine()
    writer.flush()
    writer.write("RCPT TO:<$x>").also { writer.newLine() }
    sock.write("RCPT TO:<a@b.c>")
}
