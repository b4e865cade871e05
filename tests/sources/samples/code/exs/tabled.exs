defmodule ATest do
  use ExUnit.Case
  test "rejects bad lines" do
    for line <- ["MAIL FROM: <a@b.example>", "RCPT TO:<>"] do
      assert {:error, _} = parse(line)
    end
  end
  @lines ["MAIL FROM: <a@b.example>", "RCPT TO:<>"]
  test "lines" do
    for line <- @lines do
      assert_raise SyntaxFault, fn -> parse!(line) end
    end
  end
  test "takes" do
    for line <- ["MAIL FROM: <told@b.example>", "RCPT TO:<told@b.example >"] do
      assert {:ok, _} = parse(line)
    end
  end
end
