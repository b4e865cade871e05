class T < Minitest::Test
  def test_refused
    res = smtp.mailfrom("r@@x.example")
    assert_equal "501", res.status
    res = smtp.rcptto("t@@x.example")
    assert_equal "250", res.status
  end
end
