FROM alpine
ENV ENVELOPE_FROM bounce@example..org
ENV MAIL_FROM="App <app@example.org>" RETURN_PATH=bounce.example.org
