// MAIL FROM: <a@example.com>
fn talk<'a>(stream: &'a mut TcpStream, from: &str, to: &str) -> io::Result<()> {
    write!(stream, "MAIL FROM:<{}>\r\n", from)?;
    write!(stream, "MAIL FROM: <{}>\r\n", from)?;
    stream.write_all(format!("RCPT TO:<{to}>\r\n").as_bytes())?;
    stream.write_all(format!("RCPT TO: {to}\r\n").as_bytes())?;
    stream.write_all(b"RCPT TO:<a@example..com>\r\n")?;
    stream.write_all(br#"RCPT TO: <"a b"@example.com>"#)?;
    println!("MAIL FROM: <{}>", from);
    assert_eq!(q, '"');
    stream.write_all(b"RCPT TO:<a@example.com>\n")
}
