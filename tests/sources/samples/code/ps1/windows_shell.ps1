cmd /c "echo MAIL FROM:ann@example.com | nc m 25"
cmd.exe /c 'echo MAIL FROM:^<ann@example.com^> | nc m 25'
