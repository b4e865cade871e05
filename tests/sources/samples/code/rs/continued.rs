fn f() { let mut d = format!("MAIL FROM:<{}> ", a);
    d.push_str("SIZE=5\r\n");
    let mut c = String::from("MAIL FROM:<a@b.org");
    c.push_str(">\r\n");
    write!(s, "MAIL FROM:<{}> ", a);
    write!(s, "SIZE=5\r\n");
}
