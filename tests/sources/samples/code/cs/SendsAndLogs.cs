class SendsAndLogs
{
    void Go(string sender, string to)
    {
        SendWithTrace("MAIL FROM: " + sender);
        SendWithTrace("RCPT TO: " + to);
        SendWithTrace("QUIT");
        LogCommand("RCPT TO: " + to, 250);
    }

    void Show(string sender, string to)
    {
        LogCommand("RCPT TO: " + to);
        Logger.SendCommand("RCPT TO: " + to, 250);
        LogResult("RCPT TO: " + to, 250);
        Console.WriteLine("RCPT TO: " + to, 250);
    }
}
