class TriedTest {
    @Test
    public void testNewlineInLocal() throws Exception {
	InternetAddress ia =
	    new InternetAddress("\"test\r\nfoo\"@example.com", "test");
	try {
	    ia.validate();
	    fail("validation succeeded");
	} catch (AddressException ex) {
	    // success!
	}
    }
    @Test
    public void takes() throws Exception {
	InternetAddress ia = new InternetAddress("\"test\r\nfoo\"@example.com", "test");
	try {
	    other.validate();
	    fail("validation succeeded");
	} catch (AddressException ex) {
	}
    }
}
