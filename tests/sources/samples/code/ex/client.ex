defmodule Client do
  @moduledoc """
  It says "MAIL FROM: <address>" and RCPT TO: <address>, one each.
  """
  @crlf "\r\n"
  @sender "Ann <ann@example.com>"

  def parse("MAIL FROM:" <> from), do: {:mail, from}
  defp parse({:line, "RCPT TO:" <> to}), do: to

  def handle(line) do
    case line do
      "RCPT TO:" <> to -> {:rcpt, to}
      {:ok, "MAIL FROM:" <> from} when from != "" -> {:mail, from}
      _ -> {:error, "501 Syntax: MAIL FROM: <address>"}
    end

    "RCPT TO:" <> to = line
    Enum.map([line], fn "MAIL FROM:" <> sender -> sender end)
    Logger.debug("RCPT TO: #{to}")
    IO.puts("MAIL FROM: " <> to)
    Regex.match?(~r/^MAIL FROM: *<"?/i, line) and line =~ "RCPT TO: x"
    raise "RCPT TO: #{to} refused"
  end

  def send(socket, from, to, tos) do
    case command(socket, "RCPT TO:" <> to, "250") do
      {:ok, _} -> :ok
    end

    say = fn line -> :gen_tcp.send(socket, line <> "\r\n") end
    say.("MAIL FROM: <#{from}>")
    say.("RCPT TO:#{to}")
    :gen_tcp.send(socket, "MAIL FROM:<#{from}>" <> @crlf)
    :gen_tcp.send(socket, ["RCPT TO:<", to, ">", @crlf])
    :gen_tcp.send(socket, ["RCPT TO:", to, @crlf])
    :gen_tcp.send(socket, "RCPT TO:<#{Enum.at(tos, 0)}>\n")
    :ssl.send(socket, ~s(RCPT TO:<"a b"@example.com>))
    :ssl.send(socket, 'RCPT TO:<a..b@example.com>\r\n')
    command(socket, ~s(RCPT TO:<"a b"@example.com> NOTIFY=never,DELAY))
    command(socket, "RCPT TO:<#{Enum.join(tos, ",")}>", "250")
    command(socket, """
    MAIL FROM:<a@example.com>
    RCPT TO: <b@example.com>
    """)
    :gen_smtp_client.send({"Ann <ann@example.com>", ["<b@example.com>", "b.example.com"], "x"}, relay: "localhost")
    :gen_smtp_client.send_blocking({@sender, to, "x"}, [])
    for line <- ["EHLO x", "MAIL FROM:<a@example.com>", "rcpt to:b@example.com", "QUIT"], do: say.(line)
    [{"MAIL FROM:<a@example.com> SIZE=1 SIZE=2", 501}, {"RCPT TO:<a@b>", 250}, %{"RCPT TO:a@example.com" => 501}]
  end
end

defmodule ClientTest do
  test "MAIL FROM: is required" do
    assert_receive "RCPT TO:" <> to
    assert "MAIL FROM:" <> from = line
    with "RCPT TO:" <> to <- line, do: to
    "MAIL FROM: #{x}" |> IO.puts()
  end
end
