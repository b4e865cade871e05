package A;
1;
__END__
=head1 X

  MAIL FROM:<$x>

=cut
