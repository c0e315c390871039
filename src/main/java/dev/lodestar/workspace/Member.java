package dev.lodestar.workspace;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.PageInfo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;

/** Somebody who works in a workspace. */
@DefaultNonNull
@Description("Somebody who works in a workspace.")
public record Member(
        @Description("The account of the member.") Account account,
        @Description("The role of the member.") MemberRole role,
        @Description("The number of changes so far. An update sends it back.") int version,
        @Description("Identifies when the person joined the workspace.") Instant createdAt) {

    /** A person who can sign in. */
    @DefaultNonNull
    @Name("MemberAccount")
    @Description("A person who can sign in.")
    public record Account(
            @Id @Description("The ID of the account.") UUID id,
            @Description("The e-mail address that the person signs in with.") String email,
            @Description("The name of the person.") String name) {
    }

    /** A member at its place. */
    @DefaultNonNull
    @Name("MemberEdge")
    @Description("A member at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The member.") Member node) {
    }

    /** A page of members. */
    @DefaultNonNull
    @Name("MemberConnection")
    @Description("A page of members.")
    public record Connection(
            @Description("The members with their places.") List<@NonNull Edge> edges,
            @Description("The members.") List<@NonNull Member> nodes,
            @Description("Where the page stands.") PageInfo pageInfo,
            @Description("How many members there are on all pages.") Integer totalCount) {
    }
}
