package dev.lodestar.customer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.PageInfo;
import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A customer: a company, or a consumer. */
@DefaultNonNull
@Description("A customer: a company, or a consumer.")
public record Account(
        @Id @Description("The account's id.") UUID id,
        @Description("Counts the changes; send it back with an update.") int version,
        @Description("Its name, which no other account of the workspace has.") String name,
        @Nullable @Description("Its industry.") String industry,
        @Nullable @Description("Its country, as ISO 3166 alpha-2.") String country,
        @Nullable @Description("How many people work there.") Integer employees,
        @Nullable @Description("The segment the team puts it into.") String segment,
        @Description("When it was first known.") Instant createdAt) {

    /** An account at its place. */
    @DefaultNonNull
    @Name("AccountEdge")
    @Description("An account at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The account.") Account node) {
    }

    /** A page of accounts, by name. */
    @DefaultNonNull
    @Name("AccountConnection")
    @Description("A page of accounts, by name.")
    public record Connection(
            @Description("The accounts with their places.") List<@NonNull Edge> edges,
            @Description("The accounts.") List<@NonNull Account> nodes,
            @Description("Where the page stands.") PageInfo pageInfo) {
    }

    /** What became of a change of an account. */
    @DefaultNonNull
    @Name("AccountPayload")
    @Description("What became of a change of an account.")
    public record Payload(
            @Nullable @Description("The account, unless refused.") Account account,
            @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {
    }
}
