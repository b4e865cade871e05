/* A stream made of a socket, beside one of a file, which has the same functions. */
#include <stdio.h>

void talk(int sock, const char *kept)
{
    FILE *server = fdopen(sock, "w");
    FILE *copy = fopen(kept, "w");
    fprintf(server, "MAIL FROM: <a@example.com>\n");
    fputs("RCPT TO:<b@example..com>\r\n", server);
}
