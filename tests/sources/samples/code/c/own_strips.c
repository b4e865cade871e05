void mail1(FILE *f, const char *addr)
{
    if (*addr == '<')
        addr++;
    fprintf(f, "MAIL FROM:<%.*s>\r\n", (int)strcspn(addr, ">"), addr);
}
void mail4(FILE *f, const char *addr)
{
    fprintf(f, "MAIL FROM:<%s>\r\n", addr);
}
void run(void)
{
    mail1(f, "<a@b.example>");
    mail4(f, "<a@b.example>");
}
