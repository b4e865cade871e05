#!/bin/sh
sendemail -f "a@@b.example" -t "c@d..example" -u subj -m body -s mx:25
sendEmail -f a@@b.example -t c@d.example -t "e@f@g.example" -u x
echo body | mail -s hello "ann@@example.com"
echo body | mailx -s hello -r a@@b.example ann@example..com
mutt -s hi -- "ann@@example.com" < body
mutt -s hi -a file -- ann@example.com bob@@example.com < body
mail -s "x" ann@example.com,
mail -s hello ann@example.com < body
mail root < x
mail -f /var/mail/root
mailx -f mbox
mail -s "$s" "$TO"
mutt -f imap://x@@y/INBOX
mail -s "from a@@b" root
mail -s x -c "boss@@b.example" -b a@b.example,c@@d.example root
mail -ns "x a@@b" ann@@b.example
mutt -s hi -a file@@x -- ann@b.example
mutt -e "set from=x@@y" -s hi "ann@b.example" </dev/null
mail -a "From: x@@y" -s hi ann@b.example
git log | mail -s "$(date)" dev@@b.example

The license may be had by electronic mail at license@sendmail.com.
or mail license@sendmail.com.
