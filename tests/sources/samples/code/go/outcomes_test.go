package a
func TestRefused(t *testing.T) {
	cmd := Parse("MAIL FROM: <r1@x.example>")
	require.Equal(t, ErrSyntax, cmd.Err)
	assert.Equal(t, StatusSyntaxError, Parse("MAIL FROM: <r2@x.example>").Status)
	got := Parse("MAIL FROM: <r3@x.example>")
	assert.NotNil(t, got.Err)
	_, err := Parse("MAIL FROM: <r4@x.example>")
	require.ErrorIs(t, err, ErrSyntax)
	_, err = Parse("MAIL FROM: <r5@x.example>")
	assert.EqualError(t, err, "bad")
	assert.IsType(t, &InvalidCommand{}, Parse("MAIL FROM: <r6@x.example>"))
	assert.Nil(t, Parse("MAIL FROM: <r7@x.example>"))
	x := Parse("MAIL FROM: <r8@x.example>")
	if x != nil { t.Fatal("parsed") }
	ok := Valid("MAIL FROM: <r9@x.example>")
	if ok { t.Errorf("accepted") }
}
func TestTaken(t *testing.T) {
	cmd := Parse("MAIL FROM: <s1@x.example>")
	require.NotEqual(t, ErrSyntax, cmd.Err)
	assert.Equal(t, StatusOK, Parse("MAIL FROM: <s2@x.example>").Status)
	got := Parse("MAIL FROM: <s3@x.example>")
	assert.Nil(t, got.Err)
	_, err := Parse("MAIL FROM: <s4@x.example>")
	require.NoError(t, err)
	_, err = Parse("MAIL FROM: <s5@x.example>")
	assert.Equal(t, nil, err)
	assert.IsType(t, &MailCommand{}, Parse("MAIL FROM: <s6@x.example>"))
	assert.NotNil(t, Parse("MAIL FROM: <s7@x.example>"))
	x := Parse("MAIL FROM: <s8@x.example>")
	if x == nil { t.Fatal("refused") }
	ok := Valid("MAIL FROM: <s9@x.example>")
	if !ok { t.Errorf("refused") }
}
