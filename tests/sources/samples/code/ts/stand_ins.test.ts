it('a', async () => {
  reader.read.mockResolvedValueOnce('MAIL FROM: <r1@x.example>\r\n');
  await server.handle();
  expect(writer.write).toHaveBeenCalledWith(expect.stringMatching(/^501/));
});
it('b', async () => {
  reader.read.mockResolvedValueOnce('MAIL FROM: <t1@x.example>\r\n');
  await server.handle();
  expect(writer.write).toHaveBeenCalledWith(expect.stringMatching(/^250/));
});
it('c', async () => {
  socket.emit('data', Buffer.from('MAIL FROM: <r2@x.example>\r\n'));
  expect(socket.write).toHaveBeenCalledWith('501 Syntax error\r\n');
});
