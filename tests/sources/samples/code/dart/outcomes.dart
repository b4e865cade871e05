void main() {
  test('refused', () {
    final a = parse('MAIL FROM: <r1@x.example>');
    expect(a, isA<SyntaxError>());
    final b = parse('MAIL FROM: <r2@x.example>');
    expect(b.error, ParseError.syntax);
    final c = parse('MAIL FROM: <r3@x.example>');
    expect(c, isNull);
    expect(parse('MAIL FROM: <r4@x.example>').isValid, isFalse);
    expect(() => parse('MAIL FROM: <r5@x.example>'), throwsFormatException);
  });
  test('taken', () {
    final a = parse('MAIL FROM: <s1@x.example>');
    expect(a, isA<Mail>());
    final b = parse('MAIL FROM: <s2@x.example>');
    expect(b.error, isNull);
    final c = parse('MAIL FROM: <s3@x.example>');
    expect(c, isNotNull);
    expect(parse('MAIL FROM: <s4@x.example>').isValid, isTrue);
    expect(() => parse('MAIL FROM: <s5@x.example>'), returnsNormally);
  });
}
