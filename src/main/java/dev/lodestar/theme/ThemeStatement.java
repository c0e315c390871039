package dev.lodestar.theme;

import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.PageInfo;
import dev.lodestar.theme.statement.StatementPlacement;
import dev.lodestar.theme.statement.StatementReadingResult;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** The words of one person, and where they stand. */
@DefaultNonNull
@Description("The words of one person, and where they stand.")
public record ThemeStatement(
        @Id @Description("The ID of the statement.") UUID id,
        @Description("The words that belong here.") String words,
        @Description("Where the words begin in the whole text, in code points from 0.") int start,
        @Description("Where the words end in the whole text, in code points.") int end,
        @Description("The answer, passage or turn that the words stand in.") StatementOrigin origin,
        @Description("Who said it.") StatementSpeaker speaker,
        @Description("How it was read.") StatementReadingResult reading,
        @Description("How it stands in its theme.") StatementPlacement placement) {

    public UUID personId() {
        return speaker.personId();
    }

    @Nullable
    public UUID accountId() {
        return speaker.accountId();
    }

    @Nullable
    public UUID contactId() {
        return speaker.contactId();
    }

    /** A statement at its place. */
    @DefaultNonNull
    @Name("ThemeStatementEdge")
    @Description("A statement at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The statement.") ThemeStatement node) {
    }

    /** A page of statements. */
    @DefaultNonNull
    @Name("ThemeStatementConnection")
    @Description("A page of statements.")
    public record Connection(
            @Description("The statements with their places.") List<@NonNull Edge> edges,
            @Description("The statements.") List<@NonNull ThemeStatement> nodes,
            @Description("Where the page stands.") PageInfo pageInfo,
            @Nullable @Description("The number of all these statements.") Integer totalCount) {
    }
}
