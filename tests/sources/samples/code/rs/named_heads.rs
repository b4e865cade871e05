const RCPT: &str = "RCPT TO:<";
const BARE: &str = "RCPT TO:";
fn go(stream: &mut TcpStream, to: &str) {
    write!(stream, "{}{}\r\n", RCPT, to);
    write!(stream, "{RCPT}{to}\r\n");
    write!(stream, "{RCPT}{to}>\r\n");
    write!(stream, "{BARE}{to}\r\n");
    stream.write_all((RCPT.to_owned() + to + "\r\n").as_bytes());
    stream.write_all((RCPT.to_owned() + to + ">\r\n").as_bytes());
    stream.write_all([RCPT, to, "\r\n"].concat().as_bytes());
    stream.write_all(format!("{}{}\r\n", BARE, to).as_bytes());
    let mut line = String::from(RCPT);
    line.push_str(to);
    line.push_str("\r\n");
    stream.write_all(line.as_bytes());
    println!("{RCPT}{to}");
}
