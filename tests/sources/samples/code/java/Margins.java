import java.io.OutputStream;
import java.net.Socket;

class Margins {
  void ask(Socket socket, String to) throws Exception {
    OutputStream out = socket.getOutputStream();
    out.write("""
        MAIL FROM:<ann@x.example>\
         SIZE=5\r
        RCPT TO:\
        <bob@x.example>\r
        """.getBytes());
    out.write("""
        MAIL FROM:\
         <ann@x.example>\r
        RCPT TO:<bob@x.example>\
        NOTIFY=NEVER\r
        RCPT TO:<bob@x.example> \
         NOTIFY=NEVER\r
        """.getBytes());
    out.write("""
        RCPT TO:<bob@x.example>\
        NOTIFY=NEVER\r
      """.getBytes());
    out.write("RCPT TO:\uu003cbob@x.example>\uuu000d\u000a".getBytes());
    out.write("RCPT TO:\uu003c\uu0020bob@x.example>\r\n".getBytes());
  }
}
