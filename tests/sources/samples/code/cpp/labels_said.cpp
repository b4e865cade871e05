void Client::step(int code, const std::string &label)
{
    std::string line = readLine();
    if (line.compare(0, 3, std::to_string(code)))
        throw std::runtime_error(label + ": got " + line);
}
static void noted(int code, const char *label)
{
    std::cerr << label << ": " << code << std::endl;
}
static void noted2(int code, const char *label)
{
    perror(label);
    qWarning() << label;
}
void f() {
    step(250, "MAIL FROM: a@b.example");
    step(250, "MAIL FROM: " + x);
    noted(250, "RCPT TO: a@b.example");
    noted2(250, "RCPT TO: a@b.example");
}
int Client::cmd(const std::string &c)
{
    int r = errorcode = command(c);
    if (r / 100 != 2)
        error("SMTP: " + c);
    return r;
}
void g() {
    cmd("RCPT TO: <a@b.example>");
    client.cmd("RCPT TO: <" + to + ">");
}
