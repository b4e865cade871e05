void main() {
  test('rejects bad lines', () {
    for (final line in ['MAIL FROM: <a@b.example>', 'RCPT TO:<>']) {
      expect(() => parse(line), throwsFormatException);
    }
  });
  final lines = ['MAIL FROM: <a@b.example>', 'RCPT TO:<>'];
  for (final line in lines) {
    test('line $line', () {
      expect(() => parse(line), throwsA(isA<SyntaxFault>()));
    });
  }
  test('takes', () {
    for (final line in ['MAIL FROM: <told@b.example>', 'RCPT TO:<told@b.example >']) {
      expect(parse(line), isNotNull);
    }
  });
}
