package dev.lodestar.suggestion;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.Roles;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.suggestion.decide.AcceptSuggestion;
import dev.lodestar.suggestion.decide.DecideSuggestions;
import dev.lodestar.suggestion.decide.RejectSuggestion;
import dev.lodestar.suggestion.decide.SnoozeSuggestion;
import dev.lodestar.suggestion.inbox.SuggestionFilter;
import dev.lodestar.suggestion.inbox.SuggestionOrder;

import org.eclipse.microprofile.graphql.DefaultValue;
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

    private final Suggestions suggestions;

    SuggestionApi(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("Looks up a suggestion by its ID. Null if this workspace has no such suggestion.")
    public Suggestion suggestion(@NonNull @Id @Description("The ID of the suggestion.") String id) {
        return suggestions.find(Ids.parse("suggestion", id)).orElse(null);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The inbox of the workspace: what is proposed, then what emerges.")
    public Suggestion.Connection suggestions(
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("The number of suggestions, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the suggestions, what is carried best first if left out.") SuggestionOrder orderBy,
            @Description("Which suggestions are meant, those that wait for a decision if left out.") SuggestionFilter filter) {
        var order = orderBy == null ? SuggestionOrder.BEST_FIRST : orderBy;
        return suggestions.list(filter == null ? SuggestionFilter.WAITING : filter,
                ConnectionRequest.of("suggestions", first, after, order.field(), order.direction()))
                .as(Suggestion.Edge::new, Suggestion.Connection::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Compares the themes of a run with a profile or persona and proposes what is missing.")
    public SuggestChanges.Payload suggestChanges(
            @NonNull @Description("The run, and whom it is for.") SuggestChanges.Input input) {
        var outcome = Outcome.of(() -> suggestions.suggest(input));
        return outcome.value() != null ? outcome.value() : new SuggestChanges.Payload(null, null, null, outcome.errors());
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Makes a suggestion part of its profile or persona, with the statements as evidence.")
    public AcceptSuggestion.Payload acceptSuggestion(
            @NonNull @Description("The suggestion, and in which form.") AcceptSuggestion.Input input) {
        return Outcome.of(() -> suggestions.accept(input)).as(AcceptSuggestion.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Turns a suggestion down; it comes back only when its evidence has changed materially.")
    public RejectSuggestion.Payload rejectSuggestion(
            @NonNull @Description("The suggestion, and why.") RejectSuggestion.Input input) {
        return Outcome.of(() -> suggestions.reject(input)).as(RejectSuggestion.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Puts a suggestion off until a day.")
    public SnoozeSuggestion.Payload snoozeSuggestion(
            @NonNull @Description("The suggestion, and until when.") SnoozeSuggestion.Input input) {
        return Outcome.of(() -> suggestions.snooze(input)).as(SnoozeSuggestion.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Accepts, rejects or puts off several suggestions, or takes such decisions back; one revision for each profile or persona.")
    public DecideSuggestions.Payload decideSuggestions(
            @NonNull @Description("What is decided about which suggestions.") DecideSuggestions.Input input) {
        var outcome = Outcome.of(() -> suggestions.decide(input));
        return outcome.value() != null ? outcome.value() : new DecideSuggestions.Payload(List.of(), outcome.errors());
    }
}
