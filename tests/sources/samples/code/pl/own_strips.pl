sub mail {
    my ($addr) = @_;
    $addr =~ s/[<>]//g;
    print $sock "MAIL FROM:<$addr>\r\n";
}
sub mail2 {
    my ($addr) = @_;
    $addr = $1 if $addr =~ /<(.*)>/;
    print $sock "MAIL FROM:<$addr>\r\n";
}
sub mail3 {
    my ($addr) = @_;
    $addr =~ tr/<>//d;
    print $sock "MAIL FROM:<$addr>\r\n";
}
sub mail4 {
    my ($addr) = @_;
    print $sock "MAIL FROM:<$addr>\r\n";
}
mail("<a\@b.example>");
mail2("<a\@b.example>");
mail3("<a\@b.example>");
mail4("<a\@b.example>");
