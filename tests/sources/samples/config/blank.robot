*** Test Cases ***
One
    Write    MAIL FROM:<a@example.com>\n
    Write    MAIL FROM:${SPACE}<a@example.com>\r\n
    Write Bare    MAIL FROM:<a@example.com>\n
    Write Bare    MAIL FROM:<a@example.com>\r\n
    Write    MAIL FROM:<a@example.com>
