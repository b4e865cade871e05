my $re = qr{
  ^MAIL \s+ FROM: \s* "? # it's
  (\S+)
}x;
print $sock "MAIL FROM: <a\@b.example>\r\n";
$x =~ m{
  it's
}x;
print $sock "RCPT TO: <a\@b.example>\r\n";
$x =~ s{
   "
}{
   '
}gx;
print $sock "RCPT TO: <b\@b.example>\r\n";
if ($x =~ /^foo
   bar"/x) { print $sock "RCPT TO: <c\@b.example>\r\n"; }
