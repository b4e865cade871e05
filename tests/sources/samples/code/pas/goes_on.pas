d := 'MAIL FROM:<' + a + '> ';
d := d + 'SIZE=5' + #13#10;
