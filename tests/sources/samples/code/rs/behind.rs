fn t() {
    stream.write_all("MAIL FROM:<a@example.com>\n".replace('\n', "\r\n").as_bytes())?;
    stream.write_all("MAIL FROM:<a@example.com>\n".as_bytes())?;
    stream.write_all(&[b"MAIL FROM:<".as_slice(), from.as_bytes(), b">\n".as_slice()].concat())?;
    stream.write_all(&[b"MAIL FROM:<".as_slice(), from.as_bytes(), b">\r\n".as_slice()].concat())?;
    stream.write_all(["MAIL FROM:<", from, ">\n"].concat().as_bytes())?;
}
