#!/bin/sh
./dma -f "Herb <herb@example.com>" bob@example.com < mail
./dma -f herb@@example.com bob@@example.com < mail
/usr/lib/dma -fherb@@example.com bob@example.com < mail
nullmailer-inject -f herb@@example.com < mail
mini_sendmail -fherb@example..com -shost bob@example.com
esmtp -f 'herb example.com' -- bob@example.com
# Sound.
./dma -f herb@example.com bob@example.com < mail
dma -t -f "$SENDER" < mail
nullmailer-inject -h < mail
