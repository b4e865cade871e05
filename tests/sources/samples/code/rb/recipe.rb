bash 'probe' do
  code <<-EOH
    printf 'MAIL FROM: <F1@example.com>\r\n' | nc localhost 25
    swaks --from 'Chef <F2@example.com>' --to ok@a.example
  EOH
end
script = <<~SHELL
  nc -C localhost 25 <<S
  RCPT TO: <F3@example.com>
  S
SHELL
reply code: "MAIL FROM was refused"
text = <<~TEXT
  printf 'MAIL FROM: <ok@example.com>' is what you type.
TEXT
