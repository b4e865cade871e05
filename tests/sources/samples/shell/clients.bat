@echo off
set SWAKS=C:\tools\swaks.exe
set "MAILER=C:\Program\msmtp.exe"
%SWAKS% -f a..b@x.example -t b@x.example
"%SWAKS%" -f a@x.example -t b..c@x.example
call %MAILER% -f a..b@x.example b@x.example
