defp step(socket, code, label) do
  {:ok, line} = :gen_tcp.recv(socket, 0)
  assert String.starts_with?(line, code), "#{label}: got #{line}"
end
step(socket, "250", "MAIL FROM: a@b.example")
