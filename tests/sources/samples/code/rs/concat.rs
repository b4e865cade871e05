const SENDER: &str = concat!("MAIL FROM:", " <ann@example.com>", "\r\n");
const RECIPIENT: &str = concat!("RCPT TO:", "<bob@example.com>", "\r\n");

fn tell(stream: &mut TcpStream, from: &str) -> std::io::Result<()> {
    write!(stream, concat!("MAIL FROM:", " <{}>", "\r\n"), from)
}
