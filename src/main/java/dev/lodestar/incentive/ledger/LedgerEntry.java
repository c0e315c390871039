package dev.lodestar.incentive.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.PageInfo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;

/** A line of the book of a programme; it never changes and names nobody. */
@DefaultNonNull
@Description("A line of the book of a programme; it never changes and names nobody.")
public record LedgerEntry(
        @Id @Description("The line's id.") UUID id,
        @Description("What it records.") LedgerKind kind,
        @Description("When it was written.") Instant createdAt) {

    /** A line at its place. */
    @DefaultNonNull
    @Name("LedgerEntryEdge")
    @Description("A line of the book at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The line.") LedgerEntry node) {
    }

    /** A page of the book, the newest line first. */
    @DefaultNonNull
    @Name("LedgerEntryConnection")
    @Description("A page of the book, the newest line first.")
    public record Connection(
            @Description("The lines with their places.") List<@NonNull Edge> edges,
            @Description("The lines.") List<@NonNull LedgerEntry> nodes,
            @Description("Where the page stands.") PageInfo pageInfo) {
    }
}
