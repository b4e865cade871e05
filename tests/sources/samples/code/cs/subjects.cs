class Subjects
{
    void Expressions()
    {
        Assert.Matches(Pattern, "MAIL FROM: a@example.com");
        Assert.True(MailFrom().IsMatch("MAIL FROM: b@example.com"));
        Assert.That("MAIL FROM: c@example.com", Does.Match(Pattern));
        "MAIL FROM: d@example.com".Should().MatchRegex(Pattern);
        var match = Regex.Match("RCPT TO: e@example.com", Pattern);
        client.WriteLine("RCPT TO: f@example.com");
    }
}
