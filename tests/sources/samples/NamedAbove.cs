class T {
    private static readonly string[] Malformed =
    {
        "MAIL FROM:x1@example.se",
        "MAIL FROM: x2@example.se",
    };
    static IEnumerable<string> Invalid =>
    [
        "MAIL FROM:x3@example.se",
        "MAIL FROM: x4@example.se",
    ];
    static string[] Good =
    {
        "MAIL FROM:told5@example.se",
    };
}
