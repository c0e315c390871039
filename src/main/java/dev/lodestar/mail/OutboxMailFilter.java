package dev.lodestar.mail;

import dev.lodestar.shared.text.SameKey;
import dev.lodestar.shared.text.Text;

import org.hibernate.query.SelectionQuery;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.Nullable;

/** Which mails are meant; what is left out does not matter. */
@Input("OutboxMailFilter")
@Description("The mails that are meant. What is left out does not matter.")
public record OutboxMailFilter(
        @Nullable @Description("How far the mail has come.") MailStatus status,
        @Nullable @Description("A part of the address.") String search) {

    public String condition(String mail) {
        var come = status == null ? "true" : mail + ".status = :status";
        var to = Text.isMissing(search) ? "true" : "locate(:search, %s.recipientKey) > 0".formatted(mail);
        return come + " and " + to;
    }

    public <T> SelectionQuery<T> bind(SelectionQuery<T> query) {
        if (status != null) {
            query.setParameter("status", status);
        }
        return Text.isMissing(search) ? query : query.setParameter("search", SameKey.of(search));
    }

    /** Everything. */
    public static final OutboxMailFilter ALL = new OutboxMailFilter(null, null);
}
