package dev.lodestar.suggestion;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.Roles;
import dev.lodestar.suggestion.decide.AcceptSuggestionInput;
import dev.lodestar.suggestion.decide.DecideSuggestionsInput;
import dev.lodestar.suggestion.decide.RejectSuggestionInput;
import dev.lodestar.suggestion.decide.SnoozeSuggestionInput;
import dev.lodestar.suggestion.model.SuggestionStrength;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

import io.smallrye.graphql.api.Nullable;

/** The inbox, for a client. */
@GraphQLApi
public class SuggestionApi {

    private static final List<SuggestionState> UNDECIDED = List.of(SuggestionState.OPEN, SuggestionState.NEEDS_MAPPING);

    private final Suggestions suggestions;

    SuggestionApi(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("The suggestion with an id, if this workspace has it.")
    public Suggestion suggestion(@NonNull @Id @Description("The suggestion's id.") String id) {
        return suggestions.find(Ids.parse("suggestion", id)).orElse(null);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The inbox: what is proposed, then what emerges, what most people carry first.")
    public Suggestion.Connection suggestions(
            @Nullable @Description("Only those that stand so; those that wait for a decision, if not said.") List<@NonNull SuggestionState> states,
            @Id @Description("Only those for the profile or persona with this id.") String ownerId,
            @Nullable @Description("Only those that are carried so well; all, if not said.") SuggestionStrength strength,
            @Description("How many, 20 if not said.") Integer first,
            @Description("The cursor to begin behind.") String after) {
        return suggestions.list(states == null || states.isEmpty() ? UNDECIDED : states,
                ownerId == null ? null : Ids.parse("profile or persona", ownerId), strength, PageRequest.of(first, after))
                .as(Suggestion.Edge::new, Suggestion.Connection::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Compares the themes of a run with a profile or persona and proposes what is missing.")
    public Suggestion.Proposed suggestChanges(@NonNull @Description("The run, and whom it is for.") SuggestChangesInput input) {
        var outcome = Outcome.of(() -> suggestions.suggest(input));
        return outcome.value() != null ? outcome.value() : new Suggestion.Proposed(null, null, null, outcome.errors());
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Makes a suggestion part of its profile or persona, with the statements as evidence.")
    public Suggestion.Payload acceptSuggestion(
            @NonNull @Description("The suggestion, and in which form.") AcceptSuggestionInput input) {
        return Outcome.of(() -> suggestions.accept(input)).as(Suggestion.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Turns a suggestion down; it comes back only when its evidence has changed materially.")
    public Suggestion.Payload rejectSuggestion(@NonNull @Description("The suggestion, and why.") RejectSuggestionInput input) {
        return Outcome.of(() -> suggestions.reject(input)).as(Suggestion.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Puts a suggestion off until a day.")
    public Suggestion.Payload snoozeSuggestion(
            @NonNull @Description("The suggestion, and until when.") SnoozeSuggestionInput input) {
        return Outcome.of(() -> suggestions.snooze(input)).as(Suggestion.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Accepts, rejects or puts off several suggestions, or takes such decisions back; one revision for each profile or persona.")
    public Suggestion.Decided decideSuggestions(
            @NonNull @Description("What is decided about which suggestions.") DecideSuggestionsInput input) {
        var outcome = Outcome.of(() -> suggestions.decide(input));
        return outcome.value() != null ? outcome.value() : new Suggestion.Decided(List.of(), outcome.errors());
    }
}
