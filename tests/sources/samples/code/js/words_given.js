class C {
  mail(from) {
    const words = `FROM: <${from}>`;
    this.sendCommand('MAIL', words);
  }
  rcpt(to) {
    const words = 'TO:<' + to + '>';
    this.sendCommand('RCPT', words);
  }
}
