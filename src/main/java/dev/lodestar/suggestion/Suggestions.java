package dev.lodestar.suggestion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.Page;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.suggestion.decide.AcceptSuggestion;
import dev.lodestar.suggestion.decide.BulkDecisions;
import dev.lodestar.suggestion.decide.DecideSuggestions;
import dev.lodestar.suggestion.decide.LockedSuggestions;
import dev.lodestar.suggestion.decide.Reasons;
import dev.lodestar.suggestion.decide.RejectSuggestion;
import dev.lodestar.suggestion.decide.SnoozeSuggestion;
import dev.lodestar.suggestion.decide.SuggestionDecisions;
import dev.lodestar.suggestion.decide.SuggestionFinder;
import dev.lodestar.suggestion.inbox.SuggestionEntity;
import dev.lodestar.suggestion.inbox.SuggestionFilter;
import dev.lodestar.suggestion.inbox.SuggestionOrderField;
import dev.lodestar.suggestion.model.Recurrence;
import dev.lodestar.suggestion.propose.SuggestionMaking;

/** The inbox: looking at suggestions and deciding on them. Every decision asks for the version that was seen. */
@ApplicationScoped
public class Suggestions {

    private final SuggestionMaking making;
    private final SuggestionDecisions decisions;
    private final BulkDecisions bulk;
    private final SuggestionFinder finder;
    private final Clock clock;

    Suggestions(SuggestionMaking making, SuggestionDecisions decisions, BulkDecisions bulk, SuggestionFinder finder,
            Clock clock) {
        this.making = making;
        this.decisions = decisions;
        this.bulk = bulk;
        this.finder = finder;
        this.clock = clock;
    }

    /** Compares the themes of a run, or the answers to a survey, with a profile or persona; again changes nothing. */
    @Transactional
    public SuggestChanges.Payload suggest(SuggestChanges.Input input) {
        var made = making.suggest(input);
        return new SuggestChanges.Payload(made.made(), made.refreshed(), made.heldBack(), List.of());
    }

    @Transactional
    public Optional<Suggestion> find(UUID id) {
        return SuggestionEntity.findSuggestion(id).map(suggestion -> suggestion.toSuggestion(today()));
    }

    /** Suggestions; those that were put off until today wait for a decision again. */
    @Transactional
    public Page<Suggestion> list(SuggestionFilter filter, ConnectionRequest<SuggestionOrderField> request) {
        var today = today();
        return request.page(SuggestionEntity.page(filter, today, request.slice()),
                suggestion -> suggestion.place(request.slice().field()), () -> SuggestionEntity.count(filter, today))
                .map(suggestion -> suggestion.toSuggestion(today));
    }

    /** Makes it part of the profile or persona, with what people said as evidence, in one revision. */
    @Transactional
    public Suggestion accept(AcceptSuggestion.Input input) {
        return one(() -> decisions.accept(finder.ownerOf(input.id()), List.of(input)));
    }

    /** Turns it down; it comes back only when its evidence has changed materially, see {@link Recurrence}. */
    @Transactional
    public Suggestion reject(RejectSuggestion.Input input) {
        var reason = Reasons.checked(input.reason());
        return one(() -> decisions.reject(List.of(AcceptSuggestion.Input.asItIs(input.id(), input.version())), reason));
    }

    /** Puts it off until a day after today; it comes back earlier when its evidence changes materially. */
    @Transactional
    public Suggestion snooze(SnoozeSuggestion.Input input) {
        var until = Reasons.checked(input.until(), today());
        return one(() -> decisions.snooze(List.of(AcceptSuggestion.Input.asItIs(input.id(), input.version())), until));
    }

    /** Decides about several at once; what is refused does not hold back the others. */
    public DecideSuggestions.Payload decide(DecideSuggestions.Input input) {
        return bulk.decide(input);
    }

    private static Suggestion one(Supplier<List<Suggestion>> decision) {
        try {
            return decision.get().get(0);
        } catch (LockedSuggestions.OneRefused refused) {
            throw refused.why();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
