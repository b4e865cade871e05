*** Test Cases ***
A
    ${r}=    Send Command    MAIL FROM: <a@b.example>
    Should Start With    ${r}    501
B
    ${r}=    Send Command    MAIL FROM: <a@b.example>
    Should Start With    ${r}    250
C1
    Send Command    MAIL FROM: <a@b.example>
    Expect    501
D
    Send Command    MAIL FROM: <a@b.example>
    Expect    250
