const EOL: &str = "\n";
fn f(mut stream: TcpStream, to: &str) {
    stream.write_all(format!("RCPT TO:<{}>{}", to, EOL).as_bytes());
    stream.write_all(format!("RCPT TO:<{to}>{EOL}").as_bytes());
    stream.write_all(("RCPT TO:<".to_owned() + to + ">" + EOL).as_bytes());
}
