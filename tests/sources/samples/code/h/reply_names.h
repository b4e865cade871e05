#define SYNTAX "501 5.5.4 Syntax error\r\n"
#define OKAY "250 OK\r\n"
#define DENIED "550 5.7.1 no\r\n"
static const char *syntax_reply = "501 5.5.4 Syntax\r\n";
enum { ERR_PATH = 501 };
void test_a(void) {
    assert(strcmp(say("MAIL FROM:a@x.example"), SYNTAX) == 0);
    ck_assert_str_eq(say("MAIL FROM:a@x.example"), SYNTAX);
    TEST_ASSERT_EQUAL_STRING(SYNTAX, say("MAIL FROM:a@x.example"));
    assert(strcmp(say("MAIL FROM:a@x.example"), syntax_reply) == 0);
    assert(say("MAIL FROM:a@x.example") == ERR_PATH);
    ck_assert_str_eq(say("MAIL FROM:a@x.example"), OKAY);
    ck_assert_str_eq(say("MAIL FROM:a@x.example"), DENIED);
}
