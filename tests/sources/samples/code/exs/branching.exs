defmodule S do
  use ExUnit.Case
  test "x" do
    case Smtp.command(pid, "MAIL FROM: <ann@x.example>") do
      {:error, :syntax} -> :ok
      _ -> flunk("taken")
    end
    case Smtp.command(pid, "MAIL FROM: <ann@x.example>") do
      {:ok, _} -> :ok
      _ -> flunk("refused")
    end
  end
end
