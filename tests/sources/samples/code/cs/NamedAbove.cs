class T {
    private static readonly string[] Malformed =
    {
        "MAIL FROM:x1@example.se",
        "MAIL FROM: x2@example.se",
    };
    static string[] Invalid = new[]
    {
        "MAIL FROM:x3@example.se",
        "MAIL FROM: x4@example.se",
    };
    static string[] Good =
    {
        "MAIL FROM:told5@example.se",
    };
}
class U {
    static readonly List<string> Malformed = new List<string>
    {
        "MAIL FROM:x6@example.se",
    };
    static readonly List<string> Wrong = new()
    {
        "MAIL FROM:x7@example.se",
    };
    static readonly List<string> Right = new()
    {
        "MAIL FROM:told8@example.se",
    };
}
