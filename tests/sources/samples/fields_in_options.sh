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
