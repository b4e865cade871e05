check(tcp.read(conn, 512), { 'MAIL FROM: 250': (r) => r[0] === 50 });
tcp.writeln(conn, `MAIL FROM: <${sender}>`);
