#define LEN 26
#define OTHER 27u /* x */
static const size_t N = 26;
#define CMD "MAIL FROM: <f@b.example>\r\n"
void once(int s) { send(s, CMD, LEN, 0); }
