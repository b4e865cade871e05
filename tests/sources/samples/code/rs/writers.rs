fn talk(mut stream: TcpStream, to: &[String], from: &str) {
    write!(stream, "RCPT TO:<{}>\r\n", to.join(", "));
    for t in to {
        stream.write_all(format!("RCPT TO:{}\r\n", t).as_bytes());
    }
    writeln!(stream, "MAIL FROM:<{from}>");
    writeln!(stream, "MAIL FROM:<{from}>\r");
    stream.write_all(b"RCPT TO:<");
    stream.write_all(["RCPT TO:", "cook@", host, "\r\n"].concat().as_bytes());
    println!("MAIL FROM: {}", from);
}
