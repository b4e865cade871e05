Cmd = Struct.new(:head, :rest) do
  def line = "#{head}#{rest}\r\n"
end
a = [Cmd.new("RCPT TO:", "a@x.example"),
  Cmd.new("RCPT TO:", "<a@x.example>"), { head: "RCPT TO:", rest: "<a@x.example>" }]
