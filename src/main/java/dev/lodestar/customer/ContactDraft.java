package dev.lodestar.customer;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import dev.lodestar.persona.BuyingRole;
import dev.lodestar.shared.text.CleanText;
import dev.lodestar.shared.text.EmailAddress;
import dev.lodestar.shared.text.SameKey;
import dev.lodestar.shared.text.Text;

import org.jspecify.annotations.Nullable;

/**
 * What is known about a person from elsewhere: a file, an answer, an interview. Fields that are null say nothing and leave what
 * is known as it is.
 *
 * @param externalKey the key in the other system, found again exactly
 * @param email found again by its {@link SameKey}
 * @param accountName the name of the account, found again by its {@link SameKey}, and made when it is new
 */
public record ContactDraft(@Nullable String externalKey, @Nullable String email, @Nullable String name,
        @Nullable String jobTitle,
        @Nullable String accountName, @Nullable BuyingRole buyingRole) {

    public ContactDraft {
        externalKey = clean(externalKey, CleanText::line);
        email = clean(email, EmailAddress::clean);
        name = clean(name, CleanText::line);
        jobTitle = clean(jobTitle, CleanText::line);
        accountName = clean(accountName, CleanText::line);
    }

    private static @Nullable String clean(@Nullable String text, UnaryOperator<String> cleaning) {
        return Text.isMissing(text) ? null : cleaning.apply(text);
    }

    private static Optional<String> part(String what, @Nullable String text) {
        return Text.NAME.problem(text).map(problem -> "The " + what + " is too long. " + problem);
    }

    /** @return why nobody can be found or made from this, empty when somebody can */
    public Optional<String> refusal() {
        if (email == null && externalKey == null) {
            return Optional.of("There is neither an e-mail address nor a key; one of them is needed to know the person again.");
        }
        var tooLong = Stream.of(part("key", externalKey), part("name", name), part("job title", jobTitle),
                part("name of the account", accountName)).flatMap(Optional::stream).findFirst();
        return tooLong.isPresent() || email == null ? tooLong : EmailAddress.refusal(email);
    }
}
