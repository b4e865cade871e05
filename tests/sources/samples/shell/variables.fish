set -x MAIL_FROM 'Ann <ann@example.com>'
set -gx RETURN_PATH ann@@example.com
set MAIL_FROM ann@example.com
