import unittest
test "a":
  for line in [
    "MAIL FROM:x1@example.com",
    "MAIL FROM: x2@example.com",
  ]:
    expect ParseError:
      discard parse(line)
  for line in [
    "MAIL FROM:told3@example.com",
    "MAIL FROM: told4@example.com",
  ]:
    check parse(line).ok
