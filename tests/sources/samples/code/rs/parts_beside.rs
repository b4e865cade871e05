fn f(s: &mut TcpStream, to: &str) -> io::Result<()> {
    s.write_vectored(&[IoSlice::new(b"RCPT TO:<ann@x.example"), IoSlice::new(b">\r\n")])?;
    write!(s, "RCPT TO:<{to}>{CRLF}")?;
    write!(s, "{}{}>\r\n", "RCPT TO:<", to)?;
    Ok(())
}
