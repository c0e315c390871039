package dev.lodestar.theme.statement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.lodestar.customer.Contact;
import dev.lodestar.customer.Contacts;
import dev.lodestar.interview.Transcript;
import dev.lodestar.interview.Transcripts;
import dev.lodestar.theme.ThemeStatement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;

/** Who said a statement, and where. */
@GraphQLApi
public class ThemeStatementPeople {

    private final Contacts contacts;
    private final Transcripts transcripts;

    ThemeStatementPeople(Contacts contacts, Transcripts transcripts) {
        this.contacts = contacts;
        this.transcripts = transcripts;
    }

    @Nullable
    @Description("Who said it, if that is known.")
    public List<Contact> contact(@Source List<ThemeStatement> statements) {
        var byId = contacts
                .byIds(statements.stream().map(ThemeStatement::contactId).filter(Objects::nonNull).distinct().toList());
        return statements.stream().map(statement -> statement.contactId() == null ? null : byId.get(statement.contactId()))
                .collect(Collectors.toList());
    }

    @Nullable
    @Description("For a turn, the transcript it stands in.")
    public List<Transcript> transcript(@Source List<ThemeStatement> statements) {
        var byId = transcripts
                .byId(statements.stream().map(statement -> statement.origin().transcriptId()).filter(Objects::nonNull)
                        .distinct().toList());
        return statements.stream()
                .map(statement -> statement.origin().transcriptId() == null ? null
                        : byId.get(statement.origin().transcriptId()))
                .collect(Collectors.toList());
    }
}
