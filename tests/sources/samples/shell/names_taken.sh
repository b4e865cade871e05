mail -r "Bob <bob@acme.io>" -s hi eve@acme.io < body
s-nail -r "Bob <bob@acme.io>" -s hi eve@acme.io < body
mailx -r "Bob <bob@acme.io>" -s hi eve@acme.io < body
mail -r "Bob bob@acme.io" -s hi eve@acme.io < body
mail -r bob@@acme.io -s hi eve@acme.io < body
msmtp --from="Acme <robot@acme.io>" -t
msmtp -f "Acme <robot@acme.io>" -t
msmtp --from="<robot@acme.io>" -t
