From: "{{ $site->name }}" <{!! $site->from !!}>
Reply-To: {!! $site->name !!} <{!! $site->support !!}> <{!! $site->supportTwo !!}>
To: {!! $site->name !!} <{!! $site->support !!}> <{!! $site->supportTwo !!}>
Cc: <{!! $site->support !!}> <{!! $site->supportTwo !!}>
Cc: <{!! $site->support !!}>, <{!! $site->supportTwo !!}>
Cc: {!! $site->name !!} <{!! $site->support !!}> X <{!! $site->supportTwo !!}>
Bcc: {!! $site->name !!} <{!! $site->support !!}> (X)
Bcc: {!! $site->name !!} <{!! $site->support !!}> X
Bcc: <a@b.example> <{!! $site->supportTwo !!}>
Bcc: <a@b.example> <c@d.example>
Sender: A <{!! $site->support !!}> <c@d.example>
Errors-To: "A" <{!! $site->support !!}> <{!! $site->name !!}>
Reply-To: "A <b>" <{!! $site->support !!}>
Reply-To: {!! $x ? '<' : '' !!} <{!! $site->support !!}>
Subject: x

