static void test_refused(void) {
    int rc = parse("MAIL FROM: <r1@x.example>", &cmd);
    assert_int_equal(rc, SMTP_ERR_SYNTAX);
    rc = parse("MAIL FROM: <r2@x.example>", &cmd);
    TEST_ASSERT_EQUAL(ERR_INVALID, rc);
    struct cmd *c = parse("MAIL FROM: <r3@x.example>");
    assert_null(c);
    CU_ASSERT_EQUAL(parse("MAIL FROM: <r4@x.example>", &cmd), -EINVAL);
    ck_assert_ptr_null(parse("MAIL FROM: <r5@x.example>"));
    rc = parse("MAIL FROM: <r6@x.example>", &cmd);
    ck_assert_int_eq(rc, -1);
    g_assert_cmpint(parse("MAIL FROM: <r7@x.example>", &cmd), ==, PARSE_ERROR);
}
static void test_taken(void) {
    int rc = parse("MAIL FROM: <s1@x.example>", &cmd);
    assert_int_equal(rc, SMTP_OK);
    rc = parse("MAIL FROM: <s2@x.example>", &cmd);
    TEST_ASSERT_EQUAL(ERR_OK, rc);
    struct cmd *c = parse("MAIL FROM: <s3@x.example>");
    assert_non_null(c);
    CU_ASSERT_EQUAL(parse("MAIL FROM: <s4@x.example>", &cmd), 0);
    ck_assert_ptr_nonnull(parse("MAIL FROM: <s5@x.example>"));
    rc = parse("MAIL FROM: <s6@x.example>", &cmd);
    ck_assert_int_eq(rc, 0);
    g_assert_cmpint(parse("MAIL FROM: <s7@x.example>", &cmd), !=, PARSE_ERROR);
}
