class C { void Go(string a) { var client = new TcpClient("mx", 25); var stream = client.GetStream(); var writer = new StreamWriter(stream);
    writer.WriteLine("RCPT TO:<" + a + ">\r\n");
    writer.WriteLine($"RCPT TO:<{a}>\r\n");
    writer.Write($"RCPT TO:<{a}>\r\n");
    Console.WriteLine($"RCPT TO:<{a}>\r\n");
} }
