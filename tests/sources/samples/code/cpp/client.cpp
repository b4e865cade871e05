// MAIL FROM: <a@example.com>
void Client::talk(std::ostream &stream, const std::string &from, const std::string &to)
{
    stream << "MAIL FROM:<" << from << ">\r\n";
    stream << "MAIL FROM: <" << from << ">\r\n";
    stream << "RCPT TO: " << to << "\r\n";
    send("RCPT TO:<" + to + ">\r\n");
    send("RCPT TO: <" + to + ">\r\n");
    socket.write("RCPT TO:<a@example..com>\r\n");
    std::cout << "MAIL FROM: <" << from << ">" << std::endl;
    auto text = R"(MAIL FROM: <a@example.com>
RCPT TO:<b@example.com>
)";
}
