let rejected =
  [
    "MAIL FROM:x1@example.se";
    "MAIL FROM: x2@example.se";
  ]
let bad_commands = [
  "MAIL FROM:x3@example.se";
]
let malformed =
  [ "MAIL FROM:x4@example.se"
  ; "RCPT TO: x5@example.se" ]
let sample =
  [ "MAIL FROM:told6@example.se"
  ; "RCPT TO: told7@example.se" ]
