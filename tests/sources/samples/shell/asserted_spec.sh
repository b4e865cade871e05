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
Describe 'smtp'
  Parameters
    'MAIL FROM: <ok1@example.com>' 501
    'MAIL FROM:<fine@example.com>' 250
    'RCPT TO: <F2@example.com>' 250
  End
  It 'answers'
    When call smtp "$1"
    The output should start with "$2"
  End
  It 'refuses'
    When call smtp 'MAIL FROM: <ok3@example.com>'
    The first line of output should equal '501 Syntax'
  End
  It 'takes'
    When call smtp 'MAIL FROM: <F4@example.com>'
    The status should be success
    The output should not include '501'
  End
  It 'refuses with a matcher'
    When call smtp 'MAIL FROM: <ok5@example.com>'
    The output should match pattern '501*'
  End
  It 'two'
    When run smtp 'MAIL FROM:<x@example.com>' 'RCPT TO:ok6@example.com'
    The line 2 of stdout should include '250'
    The line 3 of stdout should include '553'
  End
End
