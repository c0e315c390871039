package dev.lodestar.theme.statement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.language.ThemeSide;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.Roles;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.graphql.FieldBatches;
import dev.lodestar.theme.Theme;
import dev.lodestar.theme.ThemeRun;
import dev.lodestar.theme.ThemeStatement;
import dev.lodestar.theme.ThemeStatements;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;

/** What people said, for a client. */
@GraphQLApi
public class ThemeStatementApi {

    private final ThemeStatements statements;
    private final FieldBatches batches;

    ThemeStatementApi(ThemeStatements statements, FieldBatches batches) {
        this.statements = statements;
        this.batches = batches;
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("Looks up a statement of a theme by its ID. Null if this workspace has no such statement.")
    public ThemeStatement themeStatement(@NonNull @Id @Description("The ID of the statement.") String id) {
        return statements.find(Ids.parse("theme statement", id)).orElse(null);
    }

    @NonNull
    @Description("What people said in the theme. What several said in nearly the same words comes once.")
    public CompletionStage<ThemeStatement.Connection> statements(@Source Theme theme,
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("The number of statements, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the statements, the nearest to the centroid first if left out.") ThemeStatementOrder orderBy,
            @Description("The side of the theme that the statements stand on, both sides if left out.") ThemeSide side) {
        return page(ThemeStatementOrder.page("statements", theme.id(), first, after, orderBy,
                side == null ? Map.of() : Map.of("side", side)), statements::ofThemes);
    }

    @NonNull
    @Description("What else is said in the same or nearly the same words.")
    public CompletionStage<ThemeStatement.Connection> nearDuplicates(@Source ThemeStatement statement,
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("The number of statements, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the statements, the oldest first if left out.") StatementOrder orderBy) {
        return page(StatementOrder.page("nearDuplicates", statement.id(), first, after, orderBy, Map.of()),
                statements::nearDuplicates);
    }

    @NonNull
    @Description("What belongs to no theme of the search.")
    public CompletionStage<ThemeStatement.Connection> unplacedStatements(@Source ThemeRun run,
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("The number of statements, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the statements, the oldest first if left out.") StatementOrder orderBy) {
        return page(StatementOrder.page("unplacedStatements", run.id(), first, after, orderBy, Map.of()), statements::unplaced);
    }

    @NonNull
    @Description("What came in after the search.")
    public CompletionStage<ThemeStatement.Connection> laterStatements(@Source ThemeRun run,
            @Description("True for what has a theme, false for what has none.") boolean placed,
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("The number of statements, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the statements, the oldest first if left out.") StatementOrder orderBy) {
        return page(StatementOrder.page("laterStatements/" + placed, run.id(), first, after, orderBy, Map.of()),
                placed ? statements::laterPlaced : statements::laterUnplaced);
    }

    @NonNull
    @Description("What was said, as it was read.")
    public CompletionStage<ThemeStatement.Connection> statements(@Source ThemeRun run,
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("The number of statements, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the statements, the oldest first if left out.") StatementOrder orderBy,
            @Description("Which statements are meant, all if left out.") StatementFilter filter) {
        return page(StatementOrder.page("statements", run.id(), first, after, orderBy, StatementFilter.properties(filter)),
                statements::ofRuns);
    }

    @NonNull
    @Description("How many people say it in the same or nearly the same words, at least 1.")
    public List<@NonNull Integer> peopleSayingSo(@Source List<ThemeStatement> statements) {
        return this.statements.peopleSayingSo(statements);
    }

    private <K> CompletionStage<ThemeStatement.Connection> page(K asked,
            Function<Set<K>, Map<K, Page<ThemeStatement>>> read) {
        return batches.load(asked, read)
                .thenApply(page -> page.as(ThemeStatement.Edge::new, ThemeStatement.Connection::new));
    }
}
