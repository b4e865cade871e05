defmodule Client do
  def send_mail(sock, from, to, msg) do
    :gen_tcp.send(sock, "EHLO me\r\n")
    :gen_tcp.send(sock, "MAIL FROM:<" <> from <> ">\r\n")
    :gen_tcp.send(sock, "MAIL FROM:" <> from <> "\r\n")
    :gen_tcp.send(sock, "RCPT TO: <#{hd(to)}>\r\n")
    :gen_tcp.send(sock, :io_lib.format("RCPT TO: <~s>\r\n", [hd(to)]))
    :gen_tcp.send(sock, ["RCPT TO:", hd(to), "\r\n"])
    :gen_tcp.send(sock, "RCPT TO:<ann@x.example>\n")
    :gen_tcp.send(sock, "MAIL FROM:<#{msg.headers["From"]}>\r\n")
    :gen_tcp.send(sock, "RCPT TO: <ann@x.example>\r\n")
    :gen_tcp.send(sock, "RCPT TO:<#{Enum.join(to, ",")}>\r\n")
    IO.puts("RCPT TO: #{to}")
  end
end
