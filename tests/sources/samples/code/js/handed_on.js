function raw(...words) { client.write(words.join(' ') + '\r\n'); }
function raw2(...words) { raw(...words); }
raw('RCPT', 'TO:<oncall@greywharf.example>', 'NOTIFY=ALWAYS');
raw2('MAIL FROM:', '<a@b.example>');
raw('MAIL', 'FROM:<a@b.example>', 'SIZE=1000');
