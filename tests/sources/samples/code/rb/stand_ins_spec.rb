it "a" do
  allow(io).to receive(:gets).and_return("MAIL FROM: <r1@x.example>\r\n")
  server.handle(io)
  expect(io).to have_received(:puts).with(/^501/)
end
it "b" do
  allow(io).to receive(:gets).and_return("MAIL FROM: <t1@x.example>\r\n")
  server.handle(io)
  expect(io).to have_received(:puts).with(/^250/)
end
it "c" do
  allow(io).to receive(:gets).and_return("MAIL FROM: <r1@x.example>\r\n", "QUIT\r\n")
  server.handle(io)
  expect(io).to have_received(:puts).with(/^501/)
end
