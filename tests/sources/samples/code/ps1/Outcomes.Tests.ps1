It 'a' { { Parse 'MAIL FROM: <a@b.example>' } | Should -Throw }
It 'b' { { Parse 'MAIL FROM: <a@b.example>' } | Should -Not -Throw }
It 'c' { (Send-Cmd 'MAIL FROM: <a@b.example>').Code | Should -Be 501 }
It 'd' { (Send-Cmd 'MAIL FROM: <a@b.example>').Code | Should -Be 250 }
