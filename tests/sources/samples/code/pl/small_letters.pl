sub f {
  my ($reply, $f) = @_;
  serverPutLine "helo $smtplogin" or last normal;
  serverPutLine "mail from: $reply" or last normal;
  serverPutLine "rcpt to: $f" or last normal;
  serverPutLine "data" or last normal;
}
