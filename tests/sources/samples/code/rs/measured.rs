fn main() { let m = b"MAIL FROM: <a@example.com>\r\n"; println!("{}", (&m[..28]).len());  let a: [u8; 28] = *b"MAIL FROM: <a@example.com>\r\n"; }
