Describe 'Gateway' {
    It 'a' -ForEach @(
        @{ Line = 'MAIL FROM:x1@example.com' }
        @{ Line = 'MAIL FROM: x2@example.com' }
    ) {
        Get-Reply $Line | Should -Be 501
    }
    It 'b' -TestCases @(
        @{ Line = 'MAIL FROM:told3@example.com' }
    ) {
        Get-Reply $Line | Should -Be 250
    }
    It 'c' -ForEach @('MAIL FROM:x4@example.com', 'MAIL FROM: x5@example.com') {
        { Read-Command $_ } | Should -Throw
    }
}
