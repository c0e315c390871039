package dev.lodestar.workspace;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;

import io.smallrye.graphql.api.DefaultNonNull;

/** Somebody who works in a workspace. */
@DefaultNonNull
@Description("Somebody who works in a workspace.")
public record Member(
        @Description("Who it is.") Account account,
        @Description("What they may do.") MemberRole role,
        @Description("Counts the changes; send it back with an update.") int version,
        @Description("Since when they belong to it.") Instant createdAt) {

    /** A person who can sign in. */
    @DefaultNonNull
    @Name("MemberAccount")
    @Description("A person who can sign in.")
    public record Account(
            @Id @Description("The account's id.") UUID id,
            @Description("The e-mail address to sign in with.") String email,
            @Description("The person's name.") String name) {
    }
}
