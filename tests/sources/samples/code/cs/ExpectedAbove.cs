class ExpectedAboveTest {
    [Fact] public void Refused()
    {
        var expected = "501 bad\r\n";
        //exercise
        cl.StringSend("RCPT TO: <ann@x.example>");
        var actual = cl.StringRecv(3, this);
        //verify
        Assert.That(actual, Is.EqualTo(expected));
    }
    [Fact] public void Taken()
    {
        var expected = "250 ok\r\n";
        //exercise
        cl.StringSend("RCPT TO: <told@x.example>");
        var actual = cl.StringRecv(3, this);
        //verify
        Assert.That(actual, Is.EqualTo(expected));
    }
}
