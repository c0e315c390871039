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
import io.smallrye.graphql.api.Nullable;

/** Something that somebody did. */
@DefaultNonNull
@Description("Something that somebody did.")
public record AuditLogEntry(
        @Id @Description("The ID of the entry.") UUID id,
        @Description("The deed, a dotted key such as survey.published.") String action,
        @Description("The one who did it.") Actor actor,
        @Nullable @Description("The thing it was done to, if to something in particular.") Subject subject,
        @Description("The values that a sentence about it needs.") List<@NonNull Parameter> parameters,
        @Nullable @Description("A sentence, for entries of the time when the log kept sentences.") String fallback,
        @Description("Identifies when it was done.") Instant createdAt) {

    /** Who did something. */
    @DefaultNonNull
    @Name("AuditLogActor")
    @Description("The one who did something: a member, or the program itself.")
    public record Actor(
            @Nullable @Id @Description("The ID of the account, none for the program itself.") UUID id,
            @Description("The name of the actor, as it was then.") String name) {
    }

    /** What something was done to. */
    @DefaultNonNull
    @Name("AuditLogSubject")
    @Description("What something was done to.")
    public record Subject(
            @Nullable @Description("The kind of the thing, such as interview.") String kind,
            @Id @Description("The ID of the thing.") UUID id,
            @Nullable @Description("The name that the thing has now, where the log does not keep it.") String title) {
    }

    /** One value that a sentence needs. */
    @DefaultNonNull
    @Name("AuditLogParameter")
    @Description("One value that a sentence needs.")
    public record Parameter(
            @Description("The name of the value.") String name,
            @Description("The value.") String value) {
    }

    /** An entry of the audit log at its place. */
    @DefaultNonNull
    @Name("AuditLogEntryEdge")
    @Description("An entry of the audit log at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The entry.") AuditLogEntry node) {
    }

    /** A page of the audit log. */
    @DefaultNonNull
    @Name("AuditLogEntryConnection")
    @Description("A page of the audit log.")
    public record Connection(
            @Description("The entries with their places.") List<@NonNull Edge> edges,
            @Description("The entries.") List<@NonNull AuditLogEntry> nodes,
            @Description("Where the page stands.") PageInfo pageInfo,
            @Description("How many entries there are on all pages.") Integer totalCount) {
    }
}
