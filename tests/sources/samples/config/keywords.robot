*** Test Cases ***
Relay Takes Our Sender
    Read Until    220
    Write         EHLO robot.example.org
    Write         MAIL FROM:<${SENDER}> NOTIFY=NEVER
    Log           reply to RCPT TO: ${reply}
    Log           RCPT TO: ${reply}
    ${r}=    Send Command    RCPT TO:${RECIPIENT}    250
    Write         MAIL FROM: <${SENDER}>    AND    Read
    Write	RCPT TO:<${RECIPIENT}>
    Write Bare    MAIL FROM:<a@example.com>\r\n
    Write    MAIL FROM:<%{FROM}> SIZE=100\r\n
    Write    RCPT TO: <a\@example.com>
Scans
    ${path} =  Write Readable File  ${TMP}/a.eml
    ...  From: <ann@example.net>\nTo: <bob@example.net>\nSubject: x\n\nbody\n
    Set Suite Variable  ${M}  From: ann@@example.net\nTo: <bob@example.net>\n\nbody
