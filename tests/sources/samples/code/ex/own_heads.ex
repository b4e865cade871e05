defmodule M do
  def mail(sock, from) do
    :gen_tcp.send(sock, "MAIL FROM:<#{from}>\r\n")
  end
  defp rcpt(sock, to), do: :gen_tcp.send(sock, "RCPT TO:<#{to}>\r\n")
  def run(s) do
    mail(s, "<a@b.example>")
    rcpt(s, "<a@b.example>")
  end
end
