package a
func TestRefused(t *testing.T) {
	cmd, err := Parse("MAIL FROM: <r1@x.example>")
	if !errors.Is(err, ErrSyntax) { t.Fatalf("got %v", err) }
	res := Parse("MAIL FROM: <r2@x.example>")
	if res.Valid {
		t.Error("valid")
	}
	got := Parse("MAIL FROM: <r3@x.example>")
	want := Result{Err: ErrSyntax}
	if diff := cmp.Diff(want, got); diff != "" { t.Error(diff) }
	if IsValid("MAIL FROM: <r4@x.example>") { t.Error("valid") }
	require.True(t, errors.Is(Check("MAIL FROM: <r5@x.example>"), ErrBadPath))
	if st := Parse("MAIL FROM: <r6@x.example>").Status; st != StatusSyntaxError { t.Fatal(st) }
}
func TestTaken(t *testing.T) {
	cmd, err := Parse("MAIL FROM: <s1@x.example>")
	if errors.Is(err, ErrSyntax) { t.Fatalf("got %v", err) }
	res := Parse("MAIL FROM: <s2@x.example>")
	if !res.Valid {
		t.Error("invalid")
	}
	if !IsValid("MAIL FROM: <s4@x.example>") { t.Error("invalid") }
	require.False(t, errors.Is(Check("MAIL FROM: <s5@x.example>"), ErrBadPath))
	if st := Parse("MAIL FROM: <s6@x.example>").Status; st == StatusSyntaxError { t.Fatal(st) }
}
