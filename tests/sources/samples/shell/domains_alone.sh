#!/bin/sh
sendmail -f acme.shop bob@example.com < letter
swaks --from my.cloud --to bob@example.com
env "SENDMAIL_ARGS=-f a@@example.com" run
