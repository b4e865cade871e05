FROM x
RUN --mount=type=cache,target=/x <<EOF
printf 'MAIL FROM: <a1@example.com>\r\n' | nc x 25
EOF
RUN python3 <<EOF
s.send(b"MAIL FROM: <a2@example.com>\r\n")
EOF
RUN <<EOF
#!/usr/bin/env python3
sock.send(b"MAIL FROM: <a3@example.com>\r\n")
EOF
COPY <<'EOF' /usr/local/bin/probe.sh
printf 'MAIL FROM: <a4@example.com>\r\n' | nc x 25
EOF
COPY --chmod=755 <<EOF /usr/local/bin/probe
#!/bin/sh
printf 'MAIL FROM: <a5@example.com>\r\n' | nc x 25
EOF
COPY <<EOF /etc/motd
Type MAIL FROM: <a6@example.com> and wait.
EOF
RUN printf 'MAIL FROM: <a7@example.com>\r\n' \
  | nc x 25
RUN ( printf 'EHLO x\r\n'; sleep 1; \
      printf 'MAIL FROM: <a8@example.com>\r\n'; sleep 1; \
      printf 'RCPT TO:<a8b@example.com>\n'; sleep 1; \
      printf 'QUIT\r\n' ) | nc x 25
RUN { \
      echo 'EHLO x'; \
      echo 'MAIL FROM: <a9@example.com>'; \
      echo 'RCPT TO:<a9b@example.com>'; \
    } | nc -C x 25
RUN set -e && \
    { printf 'EHLO x\r\n' && sleep 1 && \
      printf 'RCPT TO:<a10@example.com>\n' && sleep 1 && \
      printf 'QUIT\r\n'; } | nc x 25
RUN cat > /usr/local/bin/smtp <<'EOF' && chmod +x /usr/local/bin/smtp
#!/bin/bash
printf 'MAIL FROM: <a11@example.com>\r\n' >/dev/tcp/x/25
EOF
RUN echo "#!/bin/sh" > /p && \
