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

defmodule Paths do
  defp wrap("<" <> _rest = text), do: text
  defp wrap(text), do: "<#{text}>"
  defp trimmed(text), do: String.trim(text)

  def mail(from, socket) do
    from = wrap(from)
    :gen_tcp.send(socket, "MAIL FROM: " <> from <> "\r\n")
  end

  def rcpt(to, socket) do
    to = trimmed(to)
    :gen_tcp.send(socket, "RCPT TO:" <> to <> "\r\n")
  end
end
