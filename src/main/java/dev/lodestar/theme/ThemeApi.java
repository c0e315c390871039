package dev.lodestar.theme;

import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.language.ReadingOutcome;
import dev.lodestar.language.ThemeSide;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.Roles;
import dev.lodestar.theme.tally.OpposedThemes;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;

/** Themes, for a client. */
@GraphQLApi
public class ThemeApi {

    private static final String FIRST = "How many, 20 if not said.";
    private static final String AFTER = "The cursor to begin behind.";

    private final Themes themes;
    private final ThemeStatements statements;
    private final OpposedThemes opposed;

    ThemeApi(Themes themes, ThemeStatements statements, OpposedThemes opposed) {
        this.themes = themes;
        this.statements = statements;
        this.opposed = opposed;
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("The theme with an id, if this workspace has it.")
    public Theme theme(@NonNull @Id @Description("The theme\'s id.") String id) {
        return themes.find(Ids.parse("theme", id)).orElse(null);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The themes of a run, those of most people first.")
    public Theme.Connection themes(@NonNull @Id @Description("The run\'s id.") String runId,
            @Id @Description("The id of one topic of the run; all of them if not said.") String topicId,
            @Description("Those that stand like this; those in the rankings, if not said.") ThemeStanding standing,
            @Description(FIRST) Integer first, @Description(AFTER) String after) {
        return themes.list(Ids.parse("theme run", runId), topicId == null ? null : Ids.parse("topic", topicId),
                Objects.requireNonNullElse(standing, ThemeStanding.SHOWN),
                PageRequest.of(first, after)).as(Theme.Edge::new, Theme.Connection::new);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("What people said in a theme, nearest to its centroid first; what several said in nearly the same words comes once.")
    public ThemeStatement.Connection themeStatements(@NonNull @Id @Description("The theme\'s id.") String themeId,
            @Description("Only those of one side; both sides if not said.") ThemeSide side,
            @Description(FIRST) Integer first, @Description(AFTER) String after) {
        return statements.statements(Ids.parse("theme", themeId), side, PageRequest.of(first, after)).as(
                ThemeStatement.Edge::new,
                ThemeStatement.Connection::new);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("What is said in the same or nearly the same words as a statement of a theme, with it.")
    public ThemeStatement.Connection themeStatementEchoes(
            @NonNull @Id @Description("The statement\'s id.") String statementId, @Description(FIRST) Integer first,
            @Description(AFTER) String after) {
        return statements.nearDuplicates(Ids.parse("theme statement", statementId), PageRequest.of(first, after)).as(
                ThemeStatement.Edge::new,
                ThemeStatement.Connection::new);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("What belongs to no theme of a run.")
    public ThemeStatement.Connection unplacedStatements(@NonNull @Id @Description("The run\'s id.") String runId,
            @Description(FIRST) Integer first, @Description(AFTER) String after) {
        return statements.unplaced(Ids.parse("theme run", runId), PageRequest.of(first, after)).as(ThemeStatement.Edge::new,
                ThemeStatement.Connection::new);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The statements of a run that were read in a certain way, such as those that are not English.")
    public ThemeStatement.Connection statementsByOutcome(@NonNull @Id @Description("The run\'s id.") String runId,
            @NonNull @Description("How they were read.") ReadingOutcome outcome,
            @Description("The code of their language, every one if not said.") String language,
            @Description(FIRST) Integer first, @Description(AFTER) String after) {
        return statements.withOutcome(Ids.parse("theme run", runId), outcome, language, PageRequest.of(first, after)).as(
                ThemeStatement.Edge::new,
                ThemeStatement.Connection::new);
    }

    @NonNull
    @Description("How many people say it in the same or nearly the same words, at least 1.")
    public List<@NonNull Integer> peopleSayingSo(@Source List<ThemeStatement> statements) {
        return this.statements.peopleSayingSo(statements);
    }

    @NonNull
    @Description("Themes of the same run, after any of its questions, most of whose people claim the contrary about the same thing.")
    public List<@NonNull List<@NonNull Theme>> opposes(@Source List<Theme> themes) {
        return opposed.of(themes);
    }

    @NonNull
    @Description("What was asked about.")
    public List<@NonNull ThemeTopic> topic(@Source List<Theme> themes) {
        return this.themes.topics(themes);
    }

    @NonNull
    @Description("The run that found it.")
    public List<@NonNull ThemeRun> run(@Source List<Theme> themes) {
        return this.themes.runs(themes);
    }
}
