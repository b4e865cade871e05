proc one {sock addr} {
  if {![string match "<*>" $addr]} { return }
  puts -nonewline $sock "RCPT TO:$addr\r\n"
}
proc two {sock sender} {
  if {[string match "<*>" $sender]} { return }
  puts -nonewline $sock "MAIL FROM:$sender\r\n"
}
proc three {sock addr} {
  puts $sock "RCPT TO $addr"
  ask $sock "RCPT TO $addr"
  puts "RCPT TO $addr"
}
