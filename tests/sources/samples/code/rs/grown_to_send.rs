const MAIL: &str = "MAIL FROM:<{}>\r\n";
const RCPT: &str = "RCPT TO:<{}>\n";
const DATA: &str = "DATA\r\n";
fn f(stream: &mut TcpStream, a: &str) {
    let mut buf = String::new();
    writeln!(buf, "RCPT TO:<{}>", a);
    buf.push_str(&format!("RCPT TO:<{}>\n", a));
    stream.write_all(buf.as_bytes());
}
