// \x takes as many of the digits behind it as there are, up to four.
class Probe
{
    static void Talk(System.IO.Stream relay)
    {
        relay.Write(Encoding.ASCII.GetBytes("RCPT TO:\x003Cann@example.com>\r\n"));
        relay.Write(Encoding.ASCII.GetBytes("RCPT TO:<ann\x0040example.com>\x000D\x000A"));
        relay.Write(Encoding.ASCII.GetBytes("RCPT TO:\x0020<ann@example.com>\r\n"));
        relay.Write(Encoding.ASCII.GetBytes("RCPT TO:<ann\x40\x40x.example.com>\r\n"));
        relay.Write(Encoding.ASCII.GetBytes($"RCPT TO:<ann\x0040example.com>\x000A"));
        relay.Write(Encoding.ASCII.GetBytes("RCPT TO:<ann@example.com" + '\x003E' + "\r\n"));
    }
}
