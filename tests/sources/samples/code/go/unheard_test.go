func TestA(t *testing.T) {
	s.Feed("MAIL FROM: x1@example.com")
	q.AssertNotCalled(t, "Begin")
}

func TestB(t *testing.T) {
	q.EXPECT().Begin(gomock.Any()).Times(0)
	s.Feed("MAIL FROM: x2@example.com")
}

func TestC(t *testing.T) {
	s.Feed("MAIL FROM: x3@example.com")
	q.AssertNumberOfCalls(t, "Begin", 0)
}

func TestE(t *testing.T) {
	s.Feed("MAIL FROM: told5@example.com")
	q.AssertCalled(t, "Begin")
}
