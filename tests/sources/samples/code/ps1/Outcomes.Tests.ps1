It 'a' { { Parse 'MAIL FROM: <a@b.example>' } | Should -Throw }
It 'b' { { Parse 'MAIL FROM: <a@b.example>' } | Should -Not -Throw }
It 'c' { (Send-Cmd 'MAIL FROM: <a@b.example>').Code | Should -Be 501 }
It 'd' { (Send-Cmd 'MAIL FROM: <a@b.example>').Code | Should -Be 250 }
Invoke-Smtp "MAIL FROM: $From" 501
Invoke-Smtp "MAIL FROM: $From" 250
Test-Reply 501 "MAIL FROM:$From"
$ok = Invoke-Smtp "MAIL FROM:$From" 501
