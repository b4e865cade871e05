#!/bin/sh
mail -a "From: Icinga, Inc. <icinga@example.com>" -s s ann@example.com
mail -a "From: icinga@@example.com" -s s ann@example.com
mail -aFrom:icinga@@example.com -s s ann@@example.com
mailx -a "Reply-To: Icinga <icinga@example.com" -s s ann@example.com
mail -S from="icinga@@example.com" -s s ann@example.com
mail --append="Cc: bob@example..com" -s "$S" ann@example.com
printf '%s\n' "$MESSAGE" | mail -a "From: Icinga, Inc. <$MAILFROM>" -s "$S" $U
mutt -e "set from=ann@@example.com" -s x -- bob@example.com
mutt -e 'my_hdr From: Ann <ann@example.com' bob@example.com
swaks --to bob@example.com --header "From: Ann <ann@example.com"
# Sound.
mail -a "From: Icinga <icinga@example.com>" -a "X-Icinga: a@@b" -s s ann@example.com
mail -a 'From: "Icinga, Inc." <icinga@example.com>' -s "a@@b" ann@example.com
mail -a report@@today.txt -s s ann@example.com
mail -a "From: $FROM" -aFrom:icinga@example.com -s s ann@example.com
mail -S smtp=mx.example.com -S from=icinga@example.com ann@example.com
mailx -a "Content-Type: text/html; x=a@@b" -s s ann@example.com
mutt -e "set from=ann@example.com" -e "set realname='a@@b'" -s x -- bob@example.com
mutt -e 'my_hdr From: Ann <ann@example.com>' bob@example.com
mail -a "Cc: bob@example.com, carl@example.com" -s s ann@example.com
swaks --to bob@example.com --header "Subject: a@@b" --header "To: Bob <bob@example.com>"
mail -a "From: Icinga, Inc. <$MAILFROM>" -s "$S" $U
mail -a "From: Icinga <$MAILFROM" -s "$S" $U
mail -a "From: $NAME <$MAILFROM" -s "$S" $U
mail -a "From: $NAME $MAILFROM>" -s "$S" $U
mail -a "From: Icinga, Inc. <${FROM_ADDRESS}>" -s "$S" $U
mail -a "Cc: $A, $B" -s "$S" $U
mail -a "From: Icinga <$MAILFROM>" -s "$S" $U
mail -a "From: $FROM" -s "$S" $U
mail -a "From: \"$NAME\" <$MAILFROM>" -s "$S" $U
mail -a "From: $NAME <$USER@$HOST>" -s "$S" $U
mail -a "From: $NAME <$USER@$HOST" -s "$S" $U
mail -a "From: $USER@$(hostname -f)" -a "From: root@$HOST ($HOST)" -s "$S" $U
mail -a "From: $(whoami) <$(whoami)@$(hostname)>" $U
mail -aFrom:$from -a "Reply-To: $reply" $U
mutt -e "set from=$FROM" -e "my_hdr From: $NAME <$FROM>" -s x -- "$TO"
mutt -e "set from='$FROM'" -e 'my_hdr From: "Ann" <ann@example.com>' -e "set from=\"Ann <ann@example.com>\"" -s x -- "$TO"
mail -s "x" -a "From: Ann <ann@example.org" -- bob@example.org
echo hi | mailx -a 'From:ann@@example.org' bob@example.org
mailx -S "from=Ann <ann@example.org" bob@example.org
mail -A file@@x.txt -a 'Reply-To: ann@@example.org' bob@example.org
mail -a "From: \"Ann\" <ann@example.org>" bob@example.org
mail -a "From: Ann <ann@example.org>" -a "Bcc: a@b.example,c@@d.example" bob@example.org
mail -S from='Ann <ann@example.org>' -S replyto=x@@y bob@example.org
mutt -e "my_hdr Reply-To: ann@@example.org" bob@example.org
neomutt -e 'set from="Ann <ann@example.org>"' -e "set realname=Ann" bob@example.org
dma -f 'ann@example.org>' bob@example.org
swaks --add-header "Reply-To: ann@@example.org" --to bob@example.org
bsd-mailx -a "From: ann@@example.org" bob@example.org
mail -a "From: ${SENDER_NAME} <${SENDER_MAIL}" "$TO"
mail -a "From: ${SENDER_NAME} <${SENDER_MAIL}>" "$TO"
mail -a "To: undisclosed-recipients:;" "$TO"
mail -a "From: $(hostname)@example.org" "$TO"
swaks --to a@b.example --h-From: 'Hisingen, gateway test <ann@hisingen.example>'
swaks --to a@b.example --header-To "Bob <bob@x.example>, Al <al@@x.example>" --h-Subject "a@@b, c"
swaks --to a@b.example --h-From '"Hisingen, gateway test" <ann@hisingen.example>' --h-To "Bob <bob@x.example>"
