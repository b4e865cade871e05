test "x" do
  assert {:error, :syntax} = parse("MAIL FROM:<a@@b.example>")
  {:error, _} = parse("MAIL FROM:<b@@b.example>")
  assert parse("MAIL FROM:<c@@b.example>") == {:error, :syntax}
  assert :error == parse("MAIL FROM:<d@@b.example>")
  {:ok, _} = send_line("MAIL FROM:<e@@b.example>")
  assert {:ok, _} = parse("MAIL FROM:<f@@b.example>")
end
