describe Session do
  it 'refuses two senders' do
    expect { session.feed!('MAIL FROM:<a@x.example><b@x.example>') }
      .to raise_error(SyntaxError, /MAIL FROM:<address>/)
  end
  it 'takes the first and refuses the second' do
    session.feed('MAIL FROM: <a@x.example>')
    expect(501).to eq session.feed('MAIL FROM: <b@x.example>')
  end
end
