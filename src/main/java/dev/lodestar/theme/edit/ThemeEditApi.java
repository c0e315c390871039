package dev.lodestar.theme.edit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.Roles;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.graphql.FieldBatches;
import dev.lodestar.theme.ThemeRun;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;

/** Edits of themes, for a client. */
@GraphQLApi
public class ThemeEditApi {

    private final ThemeEdits edits;
    private final QuoteEdits quotes;
    private final ThemeEditHistory history;
    private final ThemeEditDetails details;
    private final FieldBatches batches;

    ThemeEditApi(ThemeEdits edits, QuoteEdits quotes, ThemeEditHistory history, ThemeEditDetails details,
            FieldBatches batches) {
        this.edits = edits;
        this.quotes = quotes;
        this.history = history;
        this.details = details;
        this.batches = batches;
    }

    @NonNull
    @Description("The edits that concern the topics of the search, those that were undone too.")
    public CompletionStage<ThemeEdit.Connection> edits(@Source ThemeRun run,
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("The number of edits, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the edits, the newest first if left out.") ThemeEditOrder orderBy) {
        return batches.load(ThemeEditOrder.page("edits", run.id(), first, after, orderBy, Map.of()), history::pages)
                .thenApply(page -> page.as(ThemeEdit.Edge::new, ThemeEdit.Connection::new));
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Calls a theme otherwise, in every later search too.")
    public RenameTheme.Payload renameTheme(@NonNull @Description("What to call it.") RenameTheme.Input input) {
        return Outcome.of(() -> edits.rename(input)).as(RenameTheme.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Makes one theme of several, in every later search too.")
    public MergeThemes.Payload mergeThemes(@NonNull @Description("Which themes.") MergeThemes.Input input) {
        return Outcome.of(() -> edits.merge(input)).as(MergeThemes.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Lets chosen quotes leave a theme into one of their own.")
    public SplitTheme.Payload splitTheme(@NonNull @Description("Which quotes.") SplitTheme.Input input) {
        return Outcome.of(() -> quotes.split(input)).as(SplitTheme.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Puts one quote into another theme of its topic, or into none.")
    public MoveStatement.Payload moveStatement(@NonNull @Description("Which quote, and where to.") MoveStatement.Input input) {
        return Outcome.of(() -> quotes.move(input)).as(MoveStatement.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Makes a theme its confirmed quotes in every search, or all of its quotes if none is confirmed; or takes that back.")
    public PinTheme.Payload pinTheme(@NonNull @Description("Which theme.") PinTheme.Input input) {
        return Outcome.of(() -> edits.pin(input).orElse(null)).as(PinTheme.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Takes a theme out of the rankings, or shows it again.")
    public IgnoreTheme.Payload ignoreTheme(@NonNull @Description("Which theme.") IgnoreTheme.Input input) {
        return Outcome.of(() -> edits.ignore(input).orElse(null)).as(IgnoreTheme.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Says that quotes certainly belong to their theme, or takes that back.")
    public ConfirmStatements.Payload confirmStatements(@NonNull @Description("Which quotes.") ConfirmStatements.Input input) {
        return Outcome.of(() -> quotes.confirm(input).orElse(null)).as(ConfirmStatements.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Takes an edit back; what it had changed is as it was.")
    public UndoThemeEdit.Payload undoThemeEdit(@NonNull @Description("Which edit.") UndoThemeEdit.Input input) {
        return Outcome.of(() -> history.undo(input)).as(UndoThemeEdit.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Lets an edit hold again that was undone.")
    public RedoThemeEdit.Payload redoThemeEdit(@NonNull @Description("Which edit.") RedoThemeEdit.Input input) {
        return Outcome.of(() -> history.redo(input)).as(RedoThemeEdit.Payload::new);
    }

    @Nullable
    @Description("The theme that the edit is about, or null if it is about none.")
    public List<ThemeOfEdit> theme(@Source List<ThemeEdit> edits) {
        return details.themes(edits);
    }

    @NonNull
    @Description("The themes that the edit merges into another.")
    public List<@NonNull List<@NonNull ThemeOfEdit>> mergedThemes(@Source List<ThemeEdit> edits) {
        return details.mergedThemes(edits);
    }

    @NonNull
    @Description("The number of quotes that the edit speaks of.")
    public List<@NonNull Integer> quoteCount(@Source List<ThemeEdit> edits) {
        return details.quotes(edits);
    }
}
