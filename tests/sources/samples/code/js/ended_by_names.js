const EOL = '\r\n';
const PATH_END = '>' + EOL;
const GT = '>';
const GTE = '>\r\n';
const MAIL = 'MAIL FROM:<';
function a(s, x) {
  s.write('MAIL FROM:<' + x + PATH_END);
  s.write('MAIL FROM:<' + x + GT + EOL);
  s.write('MAIL FROM:<' + x + GTE);
  s.write(MAIL + x + GT + EOL);
  s.write(MAIL + x + GTE);
  s.write(MAIL + x + PATH_END);
  s.write(MAIL + x + EOL);
}
