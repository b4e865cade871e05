fn f(stream: &mut TcpStream, to: &str) {
    write!(stream, "RCPT TO:<{:<40}>\r\n", to);
    write!(stream, "RCPT TO:<{to:>40}>\r\n");
    write!(stream, "RCPT TO:<{:40}>\r\n", to);
    write!(stream, "RCPT TO:<{:width$}>\r\n", to, width = 40);
    write!(stream, "RCPT TO:<{}>\r\n", to);
}
