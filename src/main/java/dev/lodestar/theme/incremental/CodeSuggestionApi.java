package dev.lodestar.theme.incremental;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.interview.Turn;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Roles;
import dev.lodestar.theme.ThemeStatement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Suggested codes, for a client. */
@GraphQLApi
public class CodeSuggestionApi {

    private final CodeSuggestions suggestions;

    CodeSuggestionApi(CodeSuggestions suggestions) {
        this.suggestions = suggestions;
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Codes that a passage of a transcript may carry, at most three, the most similar first.")
    public List<@NonNull CodeSuggestion> codeSuggestions(@NonNull @Id @Description("The transcript's id.") String transcriptId,
            @Description("The first code point of the passage.") int start,
            @Description("The code point behind the passage, at most 2,000 further on.") int end) {
        return suggestions.forPassage(Ids.parse("transcript", transcriptId), start, end);
    }

    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Codes that the turn may carry, at most three, the most similar first; none for very long turns.")
    public List<@NonNull List<@NonNull CodeSuggestion>> codeSuggestions(@Source List<Turn> turns) {
        return suggestions.forTexts(turns.stream().map(Turn::text).toList());
    }

    @NonNull
    @Description("Codes that the words may carry, at most three, the most similar first.")
    public List<@NonNull List<@NonNull CodeSuggestion>> suggestedCodes(@Source List<ThemeStatement> statements) {
        return suggestions.forTexts(statements.stream().map(ThemeStatement::words).toList());
    }
}
