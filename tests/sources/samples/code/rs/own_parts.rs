fn put(w: &mut impl Write, head: &str, rest: &str) -> io::Result<()> { write!(w, "{}{}\r\n", head, rest) }
fn put2(w: &mut TcpStream, head: &str, rest: &str) -> io::Result<()> { write!(w, "{head}{rest}\r\n") }
fn add(buf: &mut String, parts: &[&str]) { for p in parts { buf.push_str(p); } buf.push_str("\r\n"); }
fn all(w: &mut TcpStream, parts: &[&str]) { w.write_all(parts.concat().as_bytes()); w.write_all(b"\r\n"); }
fn f(w: &mut TcpStream) {
    put(w, "RCPT TO:", "a@x.example");
    put(w, "RCPT TO:", "<a@x.example>");
    put2(w, "RCPT TO:", "a@x.example");
    add(buf, &["RCPT TO:", "a@x.example"]);
    all(w, &["RCPT TO:", "a@x.example"]);
}
