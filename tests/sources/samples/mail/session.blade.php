MAIL FROM:<{!! $sender !!}>@if($size) SIZE={{ $size }}@endif
MAIL FROM:@if($sender)<{{ $sender }}>@else<>@endif
@foreach ($rcpts as $r) RCPT TO:<{{ $r }}> @endforeach
RCPT TO:{!! '<' . $owner . '>' !!}
RCPT TO:{{ sprintf('<%s>', $owner) }}
MAIL FROM:{!! $list->bounce !!}
RCPT TO:<{!! implode(',', $rcpts) !!}>
RCPT TO:<{!! $owner !!}
RCPT TO:<{{ $owner }}>@if($quiet) NOTIFY=SOMETIMES @endif
