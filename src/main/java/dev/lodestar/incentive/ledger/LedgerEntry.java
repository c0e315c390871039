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
@Description("An entry in the ledger of a programme. It never changes and names nobody.")
public record LedgerEntry(
        @Id @Description("The ID of the entry.") UUID id,
        @Description("What the entry records.") LedgerKind kind,
        @Description("Identifies when the entry was written.") Instant createdAt) {

    /** Ledger entry at its place. */
    @DefaultNonNull
    @Name("LedgerEntryEdge")
    @Description("An edge in a list of ledger entries.")
    public record Edge(
            @Description("A cursor for use in pagination.") String cursor,
            @Description("The ledger entry at the end of the edge.") LedgerEntry node) {
    }

    /** A page of ledger entries. */
    @DefaultNonNull
    @Name("LedgerEntryConnection")
    @Description("A page of ledger entries.")
    public record Connection(
            @Description("The edges of the page.") List<@NonNull Edge> edges,
            @Description("The ledger entries of the page.") List<@NonNull LedgerEntry> nodes,
            @Description("Information to aid in pagination.") PageInfo pageInfo,
            @Description("The number of all ledger entries of the list.") Integer totalCount) {
    }
}
