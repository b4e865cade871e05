#include <string>
struct Envelope {
    std::string from = "boarding@ferry.example";
    std::string copy = "\"Harbour Office\" <harbour@ferry.example>";
};
void envelope(Client& client, const Envelope& e) {
    client.send(fmt::format("RCPT TO:<{}>\r\n", e.copy));
}
