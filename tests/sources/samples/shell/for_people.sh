#!/bin/sh
echo "MAIL FROM: $from" | tee -a smtp.log
echo "MAIL FROM: $from" | sort
echo "MAIL FROM: $from" | sort | nc mx 25
echo "MAIL FROM: $from" | tee -a smtp.log | nc mx 25
notify-send "MAIL FROM: $from"
dialog --msgbox "MAIL FROM: $from" 5 40
