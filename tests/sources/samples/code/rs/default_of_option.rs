use std::io::Write;
#[derive(Parser)]
struct Args {
    #[arg(long, default_value = "Weather Desk <weather@harvest.example.org>")]
    copy: String,
}
fn run(stream: &mut std::net::TcpStream, args: &Args) -> std::io::Result<()> {
    write!(stream, "RCPT TO:<{}>\r\n", args.copy)
}
