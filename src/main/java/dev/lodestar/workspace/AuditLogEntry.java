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
        @Id @Description("The entry's id.") UUID id,
        @Description("What was done, a dotted key such as survey.published.") String action,
        @Nullable @Id @Description("The account of who did it; none for the program itself.") UUID actorId,
        @Description("Who did it, by the name they had then.") String actorName,
        @Nullable @Description("What it was done to, if to something in particular.") Subject subject,
        @Description("What a sentence about it needs.") List<@NonNull Parameter> parameters,
        @Nullable @Description("A sentence, for entries of the time when the log kept sentences.") String fallback,
        @Description("When it was done.") Instant createdAt) {

    /** What something was done to. */
    @DefaultNonNull
    @Name("AuditLogSubject")
    @Description("What something was done to.")
    public record Subject(
            @Nullable @Description("Its kind, such as interview.") String kind,
            @Id @Description("Its id.") UUID id,
            @Nullable @Description("What it is called now, where the log does not keep it.") String title) {
    }

    /** One value that a sentence needs. */
    @DefaultNonNull
    @Name("AuditLogParameter")
    @Description("One value that a sentence needs.")
    public record Parameter(
            @Description("Its name.") String name,
            @Description("Its value.") String value) {
    }

    /** An entry of the audit log at its place. */
    @DefaultNonNull
    @Name("AuditLogEntryEdge")
    @Description("An entry of the audit log at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The entry.") AuditLogEntry node) {
    }

    /** A page of the audit log, the newest first. */
    @DefaultNonNull
    @Name("AuditLogEntryConnection")
    @Description("A page of the audit log, the newest first.")
    public record Connection(
            @Description("The entries with their places.") List<@NonNull Edge> edges,
            @Description("The entries.") List<@NonNull AuditLogEntry> nodes,
            @Description("Where the page stands.") PageInfo pageInfo) {
    }
}
