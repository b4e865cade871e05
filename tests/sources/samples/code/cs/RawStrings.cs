// Raw texts, and how many braces put a value into them.
class RawStrings
{
    string Braced(string x) => $"""MAIL FROM:<{x}>""" + "\r\n";
    string Doubled(string x) => $$"""MAIL FROM:<{{x}}>""" + "\r\n";
    string Trebled(string x) => $$$"""MAIL FROM:<{{{x}}}>""" + "\r\n";
    string Json(string x) => $$"""{"send": "MAIL FROM:<{{x}}>\r\n"}""";
    string Looked(Job d) => $$"""
        MAIL FROM:<{{d["from"]}}>
        RCPT TO: <{{d["to"]}}>
        """;
    string Spaced(string x) => $$"""MAIL FROM: <{{x}}>""" + "\r\n";
    string Quoted() => """"RCPT TO: <"a b"@example.com>"""";
    string Four(string x) => $""""RCPT TO: <{x}>"""" + "\r\n";
}
