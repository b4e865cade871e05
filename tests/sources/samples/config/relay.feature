Feature: relaying
  Scenario Outline: recipients
    When the client sends "MAIL FROM: <a@example.org>"
    And the client sends "RCPT TO:<<recipient>>"
    And the client sends "RCPT TO: <<recipient>>"
    And the client sends "RCPT TO:<recipient>"

    Examples:
      | recipient     | code |
      | b@example.org | 250  |
