Feature: outcomes
  Scenario: a
    When I send "MAIL FROM: <a@b.example>"
    Then the reply code should be 501
  Scenario: b
    When I send "MAIL FROM: <a@b.example>"
    Then the reply code should be 250
  Scenario: c
    When I send "MAIL FROM: <a@b.example>"
    Then the command is rejected
  Scenario: d
    When I send "MAIL FROM: <a@b.example>"
    Then the command is accepted
  Scenario: e
    When I send "MAIL FROM: <a@b.example>"
    Then the command is not rejected
  Scenario Outline: refused paths
    When I send "<line>"
    Then the reply code should be <code>
    Examples:
      | line                     | code |
      | MAIL FROM: <a@b.example> | 501  |
      | RCPT TO:<>               | 503  |
      | RCPT TO: <c@b.example>   | 550  |
