# frozen_string_literal: true

require 'socket'

# Asks a mail server what it takes.
class MailChecks
  def initialize(host)
    @sock = TCPSocket.new(host, 25)
  end

  # No recipient of ours has a path through another host.
  def typical
    say('MAIL FROM:<checks@example.com>')
    say('RCPT TO:<user%intern.example.com@example.com>')
    say('RCPT TO:<ucbvax!user@example.com>')
    say('RCPT TO:<@mx.example.com:user@example.com>')
    say('RCPT TO:<"user@intern"@example.com>')
  end











  def percent_hack_closed?
    say('MAIL FROM:<stranger@example.com>')
    say('RCPT TO:<victim%example.org@example.net>').start_with?('5')
  end

  def bang_path_closed?
    say('MAIL FROM:<stranger@example.com>')
    say('RCPT TO:<example.org!victim@example.net>').start_with?('5')
  end

  def quoted_closed?
    say('MAIL FROM:<stranger@example.com.>')
    say('RCPT TO:<"victim@example.org"@example.net>').start_with?('5')
    say('RCPT TO:<@example.net:victim@example.org>').start_with?('5')
    say('RCPT TO: <@example.net:victim@example.org>').start_with?('5')
  end

  private

  def say(line)
    @sock.write("#{line}\r\n")
    @sock.gets
  end
end
