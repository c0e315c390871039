package dev.lodestar.theme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.language.ReadingOutcome;
import dev.lodestar.language.ThemeStance;
import dev.lodestar.persona.BuyingRole;
import dev.lodestar.shared.PageInfo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** The words of one person, and where they stand. */
@DefaultNonNull
@Description("The words of one person, and where they stand.")
public record ThemeStatement(
        @Id @Description("The statement's id.") UUID id,
        @Description("The words that belong here.") String words,
        @Description("Where they begin in the text, in code points from 0.") int start,
        @Description("Where they end in the text, in code points.") int end,
        @Description("The whole answer, passage or turn.") String text,
        @Description("What was asked, the code and the interview, or the interview.") String prompt,
        @Description("What it is.") StatementKind kind,
        @Id @Description("The id of the answer, of the coding of the passage, or of the turn.") UUID sourceId,
        @Nullable @Description("The person's buying role, if known.") BuyingRole role,
        @Description("When it was said.") Instant saidAt,
        @Description("Whether a reward was promised for it.") boolean incentivised,
        @Description("How it was read.") ReadingOutcome outcome,
        @Nullable @Description("The ISO 639-1 code of its language, \"und\" if it cannot be named; null if it says nothing in any language.") String language,
        @Nullable @Description("For a turn, where the text begins in the transcript, in code points.") Integer transcriptStart,
        @Nullable @Description("On which side of its theme it stands; null for what is not in a theme.") ThemeStance stance,
        @Description("Whether people confirmed that it belongs to its theme.") boolean confirmed,
        @Ignore UUID contactId,
        @Ignore UUID accountId,
        @Ignore UUID personId,
        @Ignore UUID transcriptId) {

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
            @Description("Where the page stands.") PageInfo pageInfo) {
    }
}
