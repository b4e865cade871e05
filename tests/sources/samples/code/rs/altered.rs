fn run(to: &str) {
    let mut stream = TcpStream::connect("mx:25").unwrap();
    write!(stream, "RCPT TO:<{:?}>\r\n", to);
    write!(stream, "RCPT TO:<{to:#?}>\r\n");
    write!(stream, "RCPT TO:{:?}\r\n", to);
    write!(stream, "RCPT TO:<{}>\r\n", to);
    write!(stream, "RCPT TO:<{to:>10}>\r\n");
    println!("RCPT TO:<{:?}>\r\n", to);
}
