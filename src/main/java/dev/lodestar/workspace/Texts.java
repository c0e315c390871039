package dev.lodestar.workspace;

import java.util.regex.Pattern;

import dev.lodestar.shared.UserErrorException;

/** Checks of the short texts that people type. */
public final class Texts {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;
    // Enough to catch a slip; whether an address exists only a mail can tell.
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");

    private Texts() {
    }

    /** A name of 1 to 200 characters, without blanks around it. */
    public static String name(String text, String... field) {
        var name = text.strip();
        if (name.isEmpty()) {
            throw UserErrorException.required("Give a name.", field);
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw UserErrorException.invalid("A name can be at most %d characters long.".formatted(LONGEST_NAME), field);
        }
        return name;
    }

    public static String email(String text, String... field) {
        var email = text.strip();
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            throw UserErrorException
                    .invalid("'%s' is not an e-mail address. It has the form name@example.com.".formatted(email), field);
        }
        return email;
    }
}
