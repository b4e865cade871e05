package a

func TestA(t *testing.T) {
	t.Setenv("SMTP_FROM", "r@@x.example")
	_, err := Load()
	require.Error(t, err)
	t.Setenv("SMTP_FROM", "t@@x.example")
	_, err = Load()
	require.NoError(t, err)
}
