use MIME::Lite; use Email::Stuffer;
my $msg = MIME::Lite->new(
    From => 'Ann, Bob <a@b.example>',
    To   => 'a@b.example, c@d.example',
    Cc   => 'a@b.example; c@d.example',
    Subject => 'a..b@c.example');
Email::Stuffer->from('a@b.example')->to('x@y.example')->cc('x@y..example')->send;
Email::Simple->create(header => [ From => 'a@b.example', To => 'x@y..example', Subject => 's' ]);
my %mail = (To => 'a@b.example; c@d.example', From => 'x@y.example', Message => 'x');
sendmail(%mail) or die;
