defmodule T do
  use ExUnit.Case
  test "refused" do
    a = Parser.parse("MAIL FROM: <r1@x.example>")
    assert {:error, _} = a
    b = Parser.parse("MAIL FROM: <r2@x.example>")
    assert b == {:error, :syntax}
    c = Parser.parse("MAIL FROM: <r3@x.example>")
    refute c.valid?
    assert match?({:error, _}, Parser.parse("MAIL FROM: <r4@x.example>"))
    assert Parser.parse("MAIL FROM: <r5@x.example>").status == :invalid
  end
  test "taken" do
    a = Parser.parse("MAIL FROM: <s1@x.example>")
    assert {:ok, _} = a
    b = Parser.parse("MAIL FROM: <s2@x.example>")
    assert b == {:ok, cmd}
    c = Parser.parse("MAIL FROM: <s3@x.example>")
    assert c.valid?
    assert match?({:ok, _}, Parser.parse("MAIL FROM: <s4@x.example>"))
    assert Parser.parse("MAIL FROM: <s5@x.example>").status == :mail
  end
end
