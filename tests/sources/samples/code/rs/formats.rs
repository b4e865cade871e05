use std::io::Write;
const M: &[u8; 28] = b"MAIL FROM: <a@example.com>\r\n";
fn main() { let mut stream = std::io::stdout(); let (name, f) = ("n", "a@b.c");
 write!(stream, "MAIL FROM:{} <{}>\n", name, f).unwrap();
 write!(stream, "MAIL FROM:{name} <{f}>\n").unwrap();
 write!(stream, "MAIL FROM:{n} <{g}>\r\n", n = name, g = f).unwrap();
 stream.write_all(M).unwrap();
 stream.write_all(&[b"MAIL FROM:<".as_slice(), f.as_bytes(), b">\n".as_slice()].concat()).unwrap();
 stream.write_all(["RCPT TO:", f].join(" ").as_bytes()).unwrap();
}
