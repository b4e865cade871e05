fn f(s: &mut TcpStream, addr: &str) {
    s.write_all(format!("MAIL FROM:<{}>\n", addr).as_bytes()).unwrap();
    self.stream
        .write_all(format!("RCPT TO:<{}>\n", addr).as_bytes())
        .unwrap();
}
