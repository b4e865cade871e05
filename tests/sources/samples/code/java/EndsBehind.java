// Line ends that are written behind a command, on its line or a later one.
class EndsBehind { void f() throws Exception {
    BufferedWriter w = new BufferedWriter(new OutputStreamWriter(sock.getOutputStream()));
    w.write("MAIL FROM:<a@b.c>"); w.newLine(); w.flush();
    w.write("RCPT TO:<a@b.c>");
    w.newLine();
    w.flush();
    writer.write("MAIL FROM:<a@b.c>");
    writer.newLine();
    writer.write("RCPT TO:<" + x + ">"); writer.newLine();
    out.print("MAIL FROM:<a@b.c>"); out.print(CRLF);
    out.print("MAIL FROM:<a@b.c>"); out.print("\r\n");
    out.print("MAIL FROM:<a@b.c>"); out.println();
    socketWriter.write("MAIL FROM:<a@b.c>"); socketWriter.append("\r\n");
    socketWriter.write("MAIL FROM:<a@b.c>"); socketWriter.flush();
    sockOut.write("MAIL FROM:<a@b.c>".getBytes()); sockOut.write(CRLF.getBytes());
    sockOut.write("MAIL FROM:<a@b.c>".getBytes()); sockOut.write('\r'); sockOut.write('\n');
    sockOut.write("MAIL FROM:<a@b.c>".getBytes()); sockOut.write(13); sockOut.write(10);
    sockOut.write("MAIL FROM:<a@b.c>".getBytes());
}}
