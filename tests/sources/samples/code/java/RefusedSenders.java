package x.mail;

import org.apache.commons.mail.EmailException;

public class RefusedSenders extends AbstractEmailTest {
    private static final String[] ARR_INVALID_EMAILS = {
        "local name@x.example",
        "@x.example"
    };

    private static final String[] ARR_EMAILS = {
        "ann@x.example",
        "bob@@x.example"
    };

    public void testSetsNone() throws Exception {
        for (int i = 0; i < ARR_INVALID_EMAILS.length; i++) {
            try {
                email.addBcc(ARR_INVALID_EMAILS[i], "Joe");
                fail("passed: " + ARR_INVALID_EMAILS[i]);
            } catch (final EmailException ignore) {
            }
        }
        email.addBcc(ARR_EMAILS[1], "Joe");
    }
}
