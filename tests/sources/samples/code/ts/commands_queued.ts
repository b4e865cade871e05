interface Step { verb: string; path: string; params?: string[] }
const steps: Step[] = [
  { verb: 'MAIL FROM:', path: '<a@x.example>' },
  { verb: 'RCPT TO:', path: 'a@x.example' },
  { verb: 'RCPT TO:', path: '<a@x.example>', params: ['NOTIFY=ALWAYS'] },
];
const render = (s: Step) => s.verb + s.path + (s.params ?? []).map((p) => ' ' + p).join('') + '\r\n';
const cmd = (verb: string, ...rest: string[]) => `${verb}${rest.join(' ')}\r\n`;
function* session(from: string, to: string[]) {
  yield cmd('MAIL FROM:', `<${from}>`, 'SIZE=10');
  yield cmd('MAIL FROM:', `<${from}>`, 'SIZE=ten');
  yield cmd('RCPT TO:', to[0]);
  yield* to.map((t) => cmd('RCPT TO:', `<${t}>`));
  yield* to.map((t) => cmd('RCPT TO:', t));
  yield `RCPT TO:<${to}>\r\n`;
  yield ['RCPT TO:<', to.join(','), '>', '\r\n'].join('');
  yield ['RCPT', `TO:<${to[0]}>`].join(' ') + '\r\n';
  yield ['RCPT', `TO: <${to[0]}>`].join(' ') + '\r\n';
}
const templates = new Map([
  ['mail', (a: string) => `MAIL FROM:<${a}>`],
  ['rcpt', (a: string) => `RCPT TO: <${a}>`],
]);
abstract class Command {
  abstract verb(): string;
  abstract path(): string;
  line() { return this.verb() + this.path() + '\r\n'; }
}
class Rcpt extends Command {
  verb() { return 'RCPT TO:'; }
  path() { return 'a@x.example'; }
}
