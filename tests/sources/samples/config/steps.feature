Scenario: strict
  When the client sends "MAIL FROM: <a@b.example>"
  Then the server answers 501
  When the client sends "MAIL FROM: <a@b.example>"
  Then the connection stays open
  And the server answers "501 5.5.4 no"
  When the client sends "MAIL FROM: <a@b.example>"
  And the client sends "RCPT TO: <a@b.example>"
  Then the command is rejected
  Then sending "MAIL FROM: <a@b.example>" is answered with 501
  When the client sends "MAIL FROM: <a@b.example>"
  Then the server answers 250
  When the client sends "MAIL FROM: <a@b.example>"
  And the client sends "RCPT TO: <a@b.example>"
  Then the server answers 250
  When the client sends "QUIT"
  Then the server answers 501
