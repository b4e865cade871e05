fn run(to: &str) {
    let mut stream = TcpStream::connect("mx:25").unwrap();
    stream.write_all(b"RCPT TO:<{}>\r\n");
    stream.write_all("RCPT TO:<{to}>\r\n".as_bytes());
    write!(stream, "RCPT TO:<{to}>\r\n");
    write!(stream, "RCPT TO:<{}>\r\n", to);
    stream.write_all(format!("RCPT TO:<{to}>\r\n").as_bytes());
}
