fn command(stream: &mut TcpStream, line: &str) -> io::Result<()> {
    write!(stream, "{}\r\n", line)
}
fn inline(stream: &mut TcpStream, line: &str) -> io::Result<()> {
    write!(stream, "{line}\r\n")
}
fn raw(stream: &mut TcpStream, text: &str) -> io::Result<()> {
    stream.write_all(text.as_bytes())
}
fn go(stream: &mut TcpStream) -> io::Result<()> {
    command(stream, "MAIL FROM:<a@example.com>\r\n")?;
    command(stream, "RCPT TO:<a@example.com>")?;
    inline(stream, "RCPT TO:<a@example.com>\r\n")?;
    raw(stream, "MAIL FROM:<a@example.com>\r\n")?;
    raw(stream, "RCPT TO:<a@example.com>")?;
    Ok(())
}
