fn go(a: &str) { let mut s = TcpStream::connect("mx:25").unwrap();
    writeln!(s, "RCPT TO:<{}>\r\n", a);
    writeln!(s, "RCPT TO:<{}>\r", a);
    writeln!(s, "RCPT TO:<{}>\n", a);
    write!(s, "RCPT TO:<{}>\r\n", a);
    println!("RCPT TO:<{}>\r\n", a);
    writeln!(f, "RCPT TO:<{}>\r\n", a);
    writeln!(s, "MAIL FROM:<{}>\r\nRCPT TO:<x@y.example>\r\n", a);
}
