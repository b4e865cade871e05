class PrintedSet {
  void Sound(TcpClient client, string to) {
    using var w = new StreamWriter(client.GetStream(), Encoding.ASCII)
    {
      NewLine = "\r\n",
      AutoFlush = true,
    };
    w.WriteLine($"RCPT TO:<{to}>");
  }
}
