// Line ends that are written behind a command.
class A { void f() {
    writer.Write("MAIL FROM:<a@b.c>"); writer.WriteLine();
    writer.Write("MAIL FROM:<a@b.c>");
    writer.WriteLine();
    stream.Write(Encoding.ASCII.GetBytes("MAIL FROM:<a@b.c>")); stream.Write(crlf);
    stream.Write("MAIL FROM:<a@b.c>"); stream.Write(crlf);
    socket.Send("MAIL FROM:<a@b.c>"); socket.Send(Environment.NewLine);
    stream.Write("MAIL FROM:<a@b.c>"); stream.Write("\r\n");
    stream.Write("MAIL FROM:<a@b.c>");
    stream.Flush();
}}
