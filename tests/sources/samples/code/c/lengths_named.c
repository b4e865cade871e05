#define LEN 26
#define OTHER 27u /* x */
static const size_t N = 26;
#define PORT 25
void go(int s) {
    send(s, "MAIL FROM: <a@b.example>\r\n", LEN, 0);
    send(s, "MAIL FROM: <c@b.example>\r\n", N, 0);
    const char *cmd = "MAIL FROM: <d@b.example>\r\n";
    write(s, cmd, LEN);
    send(s, "MAIL FROM: <eee@b.example>\r\n", PORT, 0);
}
