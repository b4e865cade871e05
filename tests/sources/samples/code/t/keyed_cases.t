use Test::More;
subtest 'parse, good' => sub {
    my %good = (
        'MAIL FROM:<heron@[IPv6:2001:db8::1::2]>'              => 'heron@[IPv6:2001:db8::1::2]',
        'MAIL FROM:<heron(grey)@mx-tools.example>'             => 'heron(grey)@mx-tools.example',
        'MAIL FROM:<heron@mx-tools.example> AUTH=heron+40mx-tools.example' => 'heron@mx-tools.example',
    );
    is parse_mail($_)->{path}, $good{$_}, $_ for sort keys %good;
};
