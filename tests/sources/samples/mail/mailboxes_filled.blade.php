Subject: x
MIME-Version: 1.0
Content-Type: text/plain
Reply-To: {!! $ward->name !!} : Rota Desk <rota@{{ config('mail.domain') }}>
Reply-To: Desk: {{ $x }} <rota@{{ $d }}>
Reply-To: "Desk: {{ $x }}" <rota@{{ $d }}>
Cc: Desk: <rota@{{ $d }}>;
Cc: Desk: {{ $a }}, <rota@{{ $d }}>;
Cc: undisclosed-recipients:;
Cc: {{ $a }}: {{ $b }} <{{ $c }}>
To: {{ $user->name }} {{ $user->email }}

Hello
