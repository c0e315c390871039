package dev.lodestar.theme.edit;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.Roles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Edits of themes, for a client. */
@GraphQLApi
public class ThemeEditApi {

    private final ThemeEdits edits;
    private final QuoteEdits quotes;
    private final ThemeEditHistory history;
    private final ThemeEditSummaries summaries;

    ThemeEditApi(ThemeEdits edits, QuoteEdits quotes, ThemeEditHistory history, ThemeEditSummaries summaries) {
        this.edits = edits;
        this.quotes = quotes;
        this.history = history;
        this.summaries = summaries;
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The edits that concern the topics of a run, the newest first, those that were undone too.")
    public ThemeEdit.Connection themeEdits(@NonNull @Id @Description("The run's id.") String runId,
            @Description("How many, 20 if not said.") Integer first,
            @Description("The cursor to begin behind.") String after) {
        return history.list(Ids.parse("theme run", runId), PageRequest.of(first, after)).as(ThemeEdit.Edge::new,
                ThemeEdit.Connection::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Calls a theme otherwise, in every later search too.")
    public ThemeEdit.Payload renameTheme(@NonNull @Description("What to call it.") RenameThemeInput input) {
        return Outcome.of(() -> edits.rename(input)).as(ThemeEdit.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Makes one theme of several, in every later search too.")
    public ThemeEdit.Payload mergeThemes(@NonNull @Description("Which themes.") MergeThemesInput input) {
        return Outcome.of(() -> edits.merge(input)).as(ThemeEdit.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Lets chosen quotes leave a theme into one of their own.")
    public ThemeEdit.Payload splitTheme(@NonNull @Description("Which quotes.") SplitThemeInput input) {
        return Outcome.of(() -> quotes.split(input)).as(ThemeEdit.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Puts one quote into another theme of its topic, or into none.")
    public ThemeEdit.Payload moveStatement(@NonNull @Description("Which quote, and where to.") MoveStatementInput input) {
        return Outcome.of(() -> quotes.move(input)).as(ThemeEdit.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Makes a theme its confirmed quotes in every search, or all of its quotes if none is confirmed; or takes that back.")
    public ThemeEdit.Payload pinTheme(@NonNull @Description("Which theme.") PinThemeInput input) {
        return Outcome.of(() -> edits.pin(input).orElse(null)).as(ThemeEdit.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Takes a theme out of the rankings, or shows it again.")
    public ThemeEdit.Payload ignoreTheme(@NonNull @Description("Which theme.") IgnoreThemeInput input) {
        return Outcome.of(() -> edits.ignore(input).orElse(null)).as(ThemeEdit.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Says that quotes certainly belong to their theme, or takes that back.")
    public ThemeEdit.Payload confirmStatements(@NonNull @Description("Which quotes.") ConfirmStatementsInput input) {
        return Outcome.of(() -> quotes.confirm(input).orElse(null)).as(ThemeEdit.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Takes an edit back; what it had changed is as it was.")
    public ThemeEdit.Payload undoThemeEdit(@NonNull @Description("Which edit.") UndoThemeEditInput input) {
        return Outcome.of(() -> history.undo(input)).as(ThemeEdit.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Lets an edit hold again that was undone.")
    public ThemeEdit.Payload redoThemeEdit(@NonNull @Description("Which edit.") RedoThemeEditInput input) {
        return Outcome.of(() -> history.redo(input)).as(ThemeEdit.Payload::new);
    }

    @NonNull
    @Description("What it does, in one sentence.")
    public List<@NonNull String> summary(@Source List<ThemeEdit> edits) {
        return summaries.of(edits);
    }
}
