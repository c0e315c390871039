package dev.lodestar.shared.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.lodestar.shared.UserErrorException;

/** The form of an e-mail address; whether it exists only a mail can tell. Domains may be written in any script. */
public final class EmailAddress {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    // What a mail's header would read otherwise is left out: an address ends up there.
    private static final String ATOM = "[^\\s\\p{Cntrl}@<>,;:\"()\\[\\]\\\\.\\uFFFD]+";
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?";
    private static final Pattern FORM = Pattern
            .compile(ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+(?=[^.]*[\\p{L}])" + LABEL);
    private static final Pattern NAMED = Pattern.compile("[^<>@]*<([^<>]+)>");
    private static final String MAIL_TO = "mailto:";

    private EmailAddress() {
    }

    /** The address in a text, out of {@code mailto:ana@one.example} and {@code Ana Ruiz <ana@one.example>} too. */
    public static String clean(String text) {
        var clean = CleanText.line(text);
        var named = NAMED.matcher(clean);
        var address = named.matches() ? CleanText.line(named.group(1)) : clean;
        return address.toLowerCase(Locale.ROOT).startsWith(MAIL_TO) ? CleanText.line(address.substring(MAIL_TO.length()))
                : address;
    }

    /** @return why the clean text is no address, empty when it is one */
    public static Optional<String> refusal(String address) {
        boolean fits = Text.length(address) <= LONGEST && address.indexOf('@') <= LONGEST_LOCAL_PART
                && FORM.matcher(address).matches();
        return fits ? Optional.empty()
                : Optional.of("\"" + address + "\" is not an e-mail address; it has the form name@example.com.");
    }

    /**
     * The clean address of a text.
     *
     * @param field the path of the argument, such as "input", "email"
     * @throws UserErrorException with REQUIRED if nothing is there, with INVALID if it is no address
     */
    public static String required(String text, String... field) {
        var address = clean(Text.block(LONGEST * 2).required(text, field));
        refusal(address).ifPresent(reason -> {
            throw UserErrorException.invalid(reason, field);
        });
        return address;
    }
}
