const s = require('net').connect(25);
function want(code, what) {
  s.once('data', d => { if (!String(d).startsWith(code)) console.error(`${what}: ${d}`); });
}
function tell(code, what) { s.write(what + '\r\n'); }
s.write(`MAIL FROM:<${sender}>\r\n`);
want('250', `MAIL FROM: ${sender}`);
tell('250', `MAIL FROM: ${sender}`);
