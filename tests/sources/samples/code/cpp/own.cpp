#include <string>

class Session {
public:
    void send(const std::string& from, const std::vector<std::string>& to, const std::string& body) {
        command("MAIL FROM:<" + from + ">");
        for (const auto& rcpt : to)
            command("RCPT TO:<" + rcpt + ">");
    }

private:
    void command(const std::string& line) { write(line + "\r\n"); }
};

int main() {
    Session s;
    s.send("gauge@example.com", {"a@example.com", "b@example.com"}, "Subject: flow\r\n\r\nhigh");
    s.send("River Gauge <gauge@example.com>", {"a@example.com,b@example.com"}, "Subject: flow\r\n\r\nlow");
}
