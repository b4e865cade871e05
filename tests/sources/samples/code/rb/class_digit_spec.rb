describe 'x' do
 it 'y' do
  expect(say("MAIL FROM:a@x.example").klass).to eq 5
  expect(say("MAIL FROM:a@x.example").status_class).to eq(5)
  assert_equal 5, say("MAIL FROM:a@x.example").reply_class
  assert_equal 5, say("MAIL FROM:a@x.example").size
 end
end
