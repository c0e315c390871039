package dev.lodestar.customer;

import java.util.Optional;
import java.util.regex.Pattern;

/** The form of an e-mail address; whether it exists only a mail can tell. */
public final class EmailAddress {

    private static final int LONGEST = 254;
    // No white space and no control character: an address ends up in a mail's header.
    private static final Pattern FORM = Pattern
            .compile("[^\\s\\p{Cntrl}@<>,;\"]+@[^\\s\\p{Cntrl}@<>,;\"]+\\.[^\\s\\p{Cntrl}@.<>,;\"]+");

    private EmailAddress() {
    }

    /** @return why the text is no address, empty when it is one */
    public static Optional<String> refusal(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches() ? Optional.empty()
                : Optional.of("\"" + text + "\" is not an e-mail address; it has the form name@example.com.");
    }
}
