describe "a" do
  it "b" do
    expect(cmd("MAIL FROM:r@x.example")).to start_with("5")
    expect(cmd("MAIL FROM:t@x.example")).to start_with("2")
    expect(cmd("MAIL FROM:t@x.example")).not_to start_with("5")
    expect(cmd("MAIL FROM:r@x.example")).to match(/\A5\d\d/)
    expect(cmd("MAIL FROM:r@x.example").code / 100).to eq(5)
    expect(cmd("MAIL FROM:t@x.example").code / 100).to eq 2
    assert_match(/^5/, cmd("MAIL FROM:r@x.example"))
    refute_match(/^5/, cmd("MAIL FROM:t@x.example"))
    assert_equal "5", cmd("MAIL FROM:r@x.example")[0]
    assert_operator cmd("MAIL FROM:r@x.example").code, :>=, 500
    cmd("MAIL FROM:r@x.example").must_match(/^5/)
    cmd("MAIL FROM:t@x.example").must_match(/^2/)
  end
end
