fn sound(s: &mut TcpStream, a: &str) {
    s.write_all((format!("RCPT TO:<{}", a) + ">\r\n").as_bytes());
    s.write_all(("RCPT TO:<".to_owned() + &(a.to_string() + ">\r\n")).as_bytes());
    s.write_all(((String::from("RCPT TO:<") + a) + ">\r\n").as_bytes());
}

fn faulty(s: &mut TcpStream, a: &str) {
    s.write_all((format!("RCPT TO:<{}", a) + "\r\n").as_bytes());
    s.write_all(("RCPT TO:<".to_owned() + &(a.to_string() + "\r\n")).as_bytes());
    s.write_all(((String::from("RCPT TO:<") + a) + "\r\n").as_bytes());
}
