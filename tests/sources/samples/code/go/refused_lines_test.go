package v

func TestA(t *testing.T) {
	require.ErrorContains(
		t,
		c.Send(
			"MAIL FROM:a1@x.example",
		),
		"501",
	)
	assert.Equal(
		t,
		501,
		c.Send(
			"MAIL FROM:a2@x.example",
		),
	)
	require.Error(
		t,
		c.Send(
			"MAIL FROM:a3@x.example",
		),
	)
}

func TestSound(t *testing.T) {
	require.NoError(
		t,
		c.Send(
			"MAIL FROM:told1@x.example",
		),
	)
	assert.Equal(
		t,
		250,
		c.Send(
			"MAIL FROM:told2@x.example",
		),
	)
}
