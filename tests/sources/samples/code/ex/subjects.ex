defmodule Subjects do
  def expressions(socket) do
    assert Regex.match?(~r/^MAIL/, "MAIL FROM: a@example.com")
    assert "MAIL FROM: b@example.com" =~ ~r/^MAIL/
    assert Regex.run(@mail, "RCPT TO: c@example.com")
    :gen_tcp.send(socket, "RCPT TO: d@example.com\r\n")
  end
end
