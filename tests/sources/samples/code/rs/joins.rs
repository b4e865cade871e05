fn t() { s.write_all(["MAIL FROM:", from].join(" ").as_bytes()).unwrap(); s.write_all(["MAIL FROM:", from, "\r\n"].concat().as_bytes()).unwrap(); }
