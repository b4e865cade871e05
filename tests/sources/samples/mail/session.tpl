EHLO {$helo}
MAIL FROM:<{$sender}>{if $utf8} SMTPUTF8{/if}{if $size} SIZE={$size}{/if}
MAIL FROM:{if $sender}<{$sender}>{else}<>{/if} BODY=8BITMIME
{foreach $rcpts as $r}RCPT TO:<{$r}>{/foreach}
MAIL FROM:<{$sender}>{foreach $params as $k => $v} {$k}={$v}{/foreach}
RCPT TO:<{$rcpts|join:","}>
RCPT TO:<{','|implode:$rcpts}>
RCPT TO:<{implode(',', $rcpts)}>
RCPT TO:<{$rcpt}{if $quiet} NOTIFY=NEVER{/if}
MAIL FROM:<{$sender}>{if $utf8}SMTPUTF8{/if}
