defmodule B do
  @sender "Ann <a@b.example>"
  @plain "a@b.example"
  @doc "Sends to <x@y@z>"
  def go(sock, from) do
    :gen_tcp.send(sock, "EHLO x\r\n")
    :gen_tcp.send(sock, "MAIL FROM:<#{@sender}>\r\n")
    :gen_tcp.send(sock, "MAIL FROM:<#{@plain}>\r\n")
    :gen_tcp.send(sock, "MAIL FROM:<" <> @sender <> ">\r\n")
    :gen_tcp.send(sock, "MAIL FROM:<#{from}>\r\n")
  end
end
