x
      * "MAIL FROM: <a@b.example>"
           MOVE "MAIL FROM: <a@b.example>" TO WS-LINE.
           MOVE 'RCPT TO: <bob@example.net>' TO WS-LINE. *> "RCPT TO: <c@d.example>"
           MOVE "RCPT TO:<bob@example.net>" TO WS-LINE.
           DISPLAY "MAIL FROM: " WS-SENDER.
