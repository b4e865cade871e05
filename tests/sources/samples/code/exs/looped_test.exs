defmodule ATest do
  use ExUnit.Case
  test "a" do
    for line <- [
      "MAIL FROM:x1@example.com",
      "MAIL FROM: x2@example.com"
    ] do
      assert {:error, _} = parse(line)
    end
    for line <- [
      "MAIL FROM:told3@example.com",
      "MAIL FROM: told4@example.com"
    ] do
      assert {:ok, _} = parse(line)
    end
  end
end
