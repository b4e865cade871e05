void probe(struct job *job, const char *from)
{
    fprintf(job->raw, "MAIL FROM <%s>\r\n", from);
    fprintf(job->raw, "MAIL FROM:<%s>\n\r", from);
    fprintf(job->raw, "MAIL FROM:<%s>\r\n", from);
    fprintf(stderr, "MAIL FROM <%s>\r\n", from);
}
