*** Test Cases ***
Greets
    Send    RCPT TO:<${user}[mail]>
    Send    RCPT TO: <${user}[mail]>
