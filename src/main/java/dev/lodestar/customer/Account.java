package dev.lodestar.customer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.PageInfo;

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
        @Id @Description("The ID of the account.") UUID id,
        @Description("The number of changes so far. An update sends it back.") int version,
        @Description("The name of the account, which no other account of the workspace has.") String name,
        @Nullable @Description("The industry the account works in.") String industry,
        @Nullable @Description("The country of the account, as ISO 3166-1 alpha-2.") String country,
        @Nullable @Description("How many people work for the account.") Integer employees,
        @Nullable @Description("The segment that the team puts the account into.") String segment,
        @Description("Identifies when the account was created.") Instant createdAt) {

    /** An account at its place. */
    @DefaultNonNull
    @Name("AccountEdge")
    @Description("An account at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The account.") Account node) {
    }

    /** A page of accounts. */
    @DefaultNonNull
    @Name("AccountConnection")
    @Description("A page of accounts.")
    public record Connection(
            @Description("The accounts with their places.") List<@NonNull Edge> edges,
            @Description("The accounts.") List<@NonNull Account> nodes,
            @Description("Where the page stands.") PageInfo pageInfo,
            @Description("The number of all these accounts.") Integer totalCount) {
    }
}
