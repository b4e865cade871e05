require "net/smtp"
system("mail -a 'From: ci@@example.com' -s done ann@example.com")
system("mail -a 'From: ci@example.com' -s 'a@@b' ann@example.com")
system("mailx", "-a", "From: CI <ci@example.com", "-s", "done", "ann@example.com")
system("mailx", "-a", "report@@today.txt", "-s", "done", "ann@example.com")
