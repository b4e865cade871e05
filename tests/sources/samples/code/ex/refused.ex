test "x" do
  assert {:error, _} = S.send("MAIL FROM: <a@example.com>")
  assert "501" <> _ = S.send(s, "MAIL FROM: <a@example.com>")
  refute S.ok?("MAIL FROM: <a@example.com>")
  assert_raise X, fn -> S.send("MAIL FROM: <a@example.com>") end
  assert S.send("MAIL FROM: <ok@example.com>") == :ok
end
