defmodule VTest do
  use ExUnit.Case
  test "a" do
    assert_raise X, fn ->
      Client.send(
        c,
        "MAIL FROM:a1@x.example"
      )
    end
  end
  test "b" do
    assert {:error, _} =
             Client.send(
               c,
               "MAIL FROM:a2@x.example"
             )
  end
  test "c" do
    assert Client.send(
             c,
             "MAIL FROM:a3@x.example"
           ) =~ "501"
  end
  test "sound" do
    assert {:ok, _} =
             Client.send(
               c,
               "MAIL FROM:told1@x.example"
             )
    assert Client.send(
             c,
             "MAIL FROM:told2@x.example"
           ) =~ "250"
  end
end
