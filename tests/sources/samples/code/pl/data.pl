#!/usr/bin/perl
use strict;
while (<DATA>) { print $sock $_ }
__DATA__
EHLO t.example.com
MAIL FROM:<a@example.com> BODY=8BITMIME
RCPT TO:<d@example.com
QUIT
