package dev.lodestar.customer.account;

import dev.lodestar.shared.text.LikePattern;

import org.hibernate.query.SelectionQuery;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.Nullable;

/** Which accounts are meant; what is left out does not matter. */
@Input("AccountFilter")
@Description("The accounts that are meant. What is left out does not matter.")
public record AccountFilter(@Nullable @Description("A part of the name.") String search) {

    /** Everything. */
    public static final AccountFilter ALL = new AccountFilter(null);

    String condition(String account) {
        return "%s.nameKey like :search escape '!'".formatted(account);
    }

    <T> SelectionQuery<T> bind(SelectionQuery<T> query) {
        return query.setParameter("search", LikePattern.pattern(search));
    }
}
