use std::io::Write;
struct Config { host: String, copy: String }
impl Default for Config {
    fn default() -> Self {
        Config { host: "mx".to_string(), copy: "Weather Desk <weather@harvest.example.org>".to_string() }
    }
}
fn run(stream: &mut std::net::TcpStream, config: &Config) -> std::io::Result<()> {
    write!(stream, "RCPT TO:<{}>\r\n", config.copy)
}
