package dev.lodestar.customer;

import java.util.Optional;
import java.util.stream.Stream;

import dev.lodestar.persona.BuyingRole;

/**
 * What is known about a person from elsewhere: a file, an answer, an interview. Fields that are null say nothing and leave what
 * is known as it is.
 *
 * @param externalKey the key in the other system, found again exactly
 * @param email found again without regard to case
 * @param accountName the name of the account, found again without regard to case, and made when it is new
 */
public record ContactDraft(String externalKey, String email, String name, String jobTitle, String accountName,
        BuyingRole buyingRole) {

    private static final int LONGEST = 200;

    public ContactDraft {
        externalKey = tidy(externalKey);
        email = tidy(email);
        name = tidy(name);
        jobTitle = tidy(jobTitle);
        accountName = tidy(accountName);
    }

    private static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** @return why nobody can be found or made from this, empty when somebody can */
    public Optional<String> refusal() {
        if (email == null && externalKey == null) {
            return Optional.of("There is neither an e-mail address nor a key; one of them is needed to know the person again.");
        }
        if (Stream.of(externalKey, name, jobTitle, accountName).anyMatch(text -> text != null && text.length() > LONGEST)) {
            return Optional.of("A name, title or key is longer than " + LONGEST + " characters.");
        }
        return email == null ? Optional.empty() : EmailAddress.refusal(email);
    }
}
