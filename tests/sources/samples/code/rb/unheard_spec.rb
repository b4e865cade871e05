describe "x" do
  it "a" do
    session << "MAIL FROM: x1@example.com"
    expect(queue).not_to have_received(:begin)
  end
  it "b" do
    expect(queue).not_to receive(:begin)
    session << "MAIL FROM: x2@example.com"
  end
  it "c" do
    session << "MAIL FROM: told3@example.com"
    expect(queue).to have_received(:begin)
  end
end
