use Test::More;
use Test::Exception;
throws_ok {
    $c->send(
        'MAIL FROM:a1@x.example'
    )
} qr/501/;
like(
    $c->send(
        'MAIL FROM:a2@x.example'
    ),
    qr/^501/,
    'no brackets',
);
is(
    $c->send('MAIL FROM:a3@x.example'),
    501,
);
like(
    $c->send(
        'MAIL FROM:told1@x.example'
    ),
    qr/^250/,
    'no brackets',
);
lives_ok {
    $c->send(
        'MAIL FROM:told2@x.example'
    )
} 'taken';
