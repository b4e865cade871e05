sock.write(String.raw`MAIL FROM: <a@acme.io>`);
sock.write('MAIL FROM:<a@acme.io>\\r\\n');
sock.write(String.raw`MAIL FROM:<${x}>` + '\r\n');
