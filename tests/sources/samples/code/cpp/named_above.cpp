static const char *const malformed[] =
{
    "MAIL FROM:x1@example.se",
    "MAIL FROM: x2@example.se",
};
const std::vector<std::string> kInvalid =
{
    "MAIL FROM:x3@example.se",
    "MAIL FROM: x4@example.se",
};
