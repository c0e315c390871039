package dev.lodestar.customer.contact;

import java.util.UUID;

import dev.lodestar.shared.text.LikePattern;

import org.hibernate.query.SelectionQuery;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.Nullable;

/** Which contacts are meant; what is left out does not matter. */
@Input("ContactFilter")
@Description("The contacts that are meant. What is left out does not matter.")
public record ContactFilter(
        @Nullable @Description("A part of the name, the address, the key or the account.") String search,
        @Nullable @Id @Description("The ID of the account whose people are wanted.") UUID accountId) {

    /** Everything. */
    public static final ContactFilter ALL = new ContactFilter(null, null);

    /** A condition for contacts and the accounts that they are joined with. */
    String condition(String contact, String account) {
        var found = """
                (coalesce(%1$s.nameKey, '') like :search escape '!' or coalesce(%1$s.emailKey, '') like :search escape '!'
                    or lower(coalesce(%1$s.externalKey, '')) like :search escape '!'
                    or coalesce(%2$s.nameKey, '') like :search escape '!')""".formatted(contact, account);
        return accountId == null ? found : found + " and %s.id = :account".formatted(account);
    }

    <T> SelectionQuery<T> bind(SelectionQuery<T> query) {
        query.setParameter("search", LikePattern.pattern(search));
        return accountId == null ? query : query.setParameter("account", accountId);
    }
}
