fn f(stream: &mut TcpStream, to: &str) {
    stream.write_all(b"RCPT TO:<${to}>\r\n").unwrap();
    stream.write_all(b"RCPT TO:<{to}>\r\n").unwrap();
    write!(stream, "RCPT TO:<{to}>\r\n").unwrap();
    write!(stream, "RCPT TO:<${to}>\r\n").unwrap();
    write!(stream, "RCPT TO:<{{to}}>\r\n").unwrap();
}
