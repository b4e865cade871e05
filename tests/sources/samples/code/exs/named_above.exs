defmodule T do
  @malformed [
    "MAIL FROM:x1@example.se",
    "MAIL FROM: x2@example.se"
  ]
  bad =
    [
      "MAIL FROM:x3@example.se",
      "MAIL FROM: x4@example.se"
    ]
end
