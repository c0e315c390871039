package dev.lodestar.theme;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.lodestar.customer.Contact;
import dev.lodestar.customer.Contacts;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;

/** Who said a statement. */
@GraphQLApi
public class ThemeStatementPeople {

    private final Contacts contacts;

    ThemeStatementPeople(Contacts contacts) {
        this.contacts = contacts;
    }

    @Nullable
    @Description("Who said it, if that is known.")
    public List<Contact> contact(@Source List<ThemeStatement> statements) {
        Map<UUID, Contact> byId = contacts
                .byIds(statements.stream().map(ThemeStatement::contactId).filter(Objects::nonNull).distinct().toList());
        return statements.stream().map(statement -> statement.contactId() == null ? null : byId.get(statement.contactId()))
                .collect(Collectors.toList());
    }
}
