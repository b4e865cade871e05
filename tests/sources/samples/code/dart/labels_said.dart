Future<void> step(int code, String label) async {
  final line = await read();
  if (!line.startsWith('$code')) throw StateError('$label: got $line');
  expect(line, startsWith('$code'), reason: label);
}
await step(250, 'MAIL FROM: a@b.example');
