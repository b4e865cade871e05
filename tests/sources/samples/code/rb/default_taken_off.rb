require 'minitest/autorun'
class T < Minitest::Test
  def test_names_are_taken_off
    env = Envelope.new(from: 'Mobile Library <overdue@mobile.library.example>')
    assert_equal "MAIL FROM:<overdue@mobile.library.example>", env.command
  end
end
class Envelope
  attr_reader :from
  def initialize(from:)
    @from = from[/<(.*)>/, 1] || from
  end
  def command
    "MAIL FROM:<#{from}>"
  end
end
