defmodule M do
  import Swoosh.Email
  def a(user) do
    new()
    |> from({"Ann, Bob", "a@b.example"})
    |> to("c@d.example")
    |> cc({"Ann", "Ann <a@b.example>"})
    |> bcc("a@b.example, c@d.example")
    |> to(["a@b.example", "c@d..example"])
    |> reply_to("c.d.example")
    |> subject("from: a; mail.example.com")
    new_email(to: "a@b..example", from: "x@y.example")
    new_email(to: "a@b.example", from: "x@y.example, z@y.example")
    new(from: {"Ann", "a@b..example"}, to: "x@y.example")
  end
end
