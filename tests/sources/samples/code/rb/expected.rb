it 'sends' do
  expect(sock).to receive(:puts).with("MAIL FROM: <a@b.example>")
  expect(sock.lines).to eq(["MAIL FROM: <a@b.example>"])
  expect(sock.lines).to include("MAIL FROM: <a@b.example>")
  sock.lines.should == ["MAIL FROM: <a@b.example>"]
  assert_equal "MAIL FROM: <a@b.example>", sock.lines.first
  allow(sock).to receive(:cmd).with("MAIL FROM: <a@b.example>").and_return("501 no")
end
