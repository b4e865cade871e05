Describe 'x'
  It 'a'
    When call relay 'MAIL FROM: <d1@example.com>'
    The output should start with "501"
  End
  It 'b'
    When run relay 'MAIL FROM: <d2@example.com>'
    The line 1 of output should equal "501 5.5.4"
  End
  It 'c'
    When call relay 'MAIL FROM: <d3@example.com>'
    The status should be failure
  End
  It 'd'
    When call relay 'MAIL FROM: <d4@example.com>'
    The status should equal 1
  End
  It 'e told'
    When call relay 'MAIL FROM: <d5@example.com>'
    The output should start with "250"
  End
  It 'f'
    When call relay 'MAIL FROM: <d6@example.com>'
    The output should not include "250"
  End
End
