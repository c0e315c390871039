package dev.lodestar.suggestion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.Refused;
import dev.lodestar.workspace.Activities;
import dev.lodestar.workspace.Actors;

/** The inbox: looking at suggestions and deciding on them. Every decision asks for the version that was seen. */
@ApplicationScoped
public class Suggestions {

    private static final int LONGEST_REASON = 500;

    private final SuggestionMaker maker;
    private final SuggestionAcceptance acceptance;
    private final Actors actors;
    private final Activities activities;
    private final Clock clock;

    Suggestions(SuggestionMaker maker, SuggestionAcceptance acceptance, Actors actors, Activities activities, Clock clock) {
        this.maker = maker;
        this.acceptance = acceptance;
        this.actors = actors;
        this.activities = activities;
        this.clock = clock;
    }

    /** Compares the themes of a run with a profile or persona; again for the same changes nothing. */
    @Transactional
    public Suggestion.Proposed suggest(SuggestChangesInput input) {
        var made = maker.suggest(Ids.parse("theme run", input.runId()), input.owner());
        return new Suggestion.Proposed(made.made(), made.refreshed(), made.heldBack(), List.of());
    }

    @Transactional
    public Optional<Suggestion> find(UUID id) {
        return SuggestionEntity.findSuggestion(id).map(suggestion -> suggestion.toSuggestion(today()));
    }

    /**
     * Suggestions in certain states, what most people carry first. Those that were put off until today are open again.
     *
     * @param ownerId only for this profile or persona, or null for all
     */
    @Transactional
    public Page<Suggestion> list(List<SuggestionState> states, UUID ownerId, PageRequest request) {
        return request.page(SuggestionEntity.inbox(states, ownerId, today(), request), SuggestionEntity::cursor)
                .map(suggestion -> suggestion.toSuggestion(today()));
    }

    /** Makes it part of the profile or persona, with the theme's statements as evidence, in one revision. */
    @Transactional
    public Suggestion accept(AcceptSuggestionInput input) {
        var suggestion = undecided(input.id(), input.version());
        var change = acceptance.accept(suggestion, input);
        suggestion.attributeId = change.attribute().id();
        suggestion.definitionKey = change.attribute().definition().key();
        suggestion.revision = change.revision();
        decide(suggestion, SuggestionState.ACCEPTED);
        activities.record("suggestion.accepted", suggestion.id, "Accepted “" + suggestion.text + "”");
        return suggestion.toSuggestion(today());
    }

    /** Turns it down; it comes back only when its evidence has grown materially, see {@link Recurrence}. */
    @Transactional
    public Suggestion reject(RejectSuggestionInput input) {
        var reason = input.reason().strip();
        if (reason.isEmpty() || reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            throw Refused.invalid("Say why in 1 to %d characters.".formatted(LONGEST_REASON), "input", "reason");
        }
        var suggestion = undecided(input.id(), input.version());
        suggestion.reason = reason;
        decide(suggestion, SuggestionState.REJECTED);
        activities.record("suggestion.rejected", suggestion.id, "Rejected “" + suggestion.text + "”: " + reason);
        return suggestion.toSuggestion(today());
    }

    /** Puts it off until a day after today. */
    @Transactional
    public Suggestion snooze(SnoozeSuggestionInput input) {
        if (!input.until().isAfter(today())) {
            throw Refused.invalid("Choose a day after today.", "input", "until");
        }
        var suggestion = undecided(input.id(), input.version());
        suggestion.state = SuggestionState.SNOOZED;
        suggestion.snoozedUntil = input.until();
        SuggestionEntity.flush();
        return suggestion.toSuggestion(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void decide(SuggestionEntity suggestion, SuggestionState state) {
        suggestion.state = state;
        suggestion.snoozedUntil = null;
        suggestion.decidedBy = actors.current().name();
        suggestion.decidedAt = clock.instant();
        SuggestionEntity.flush();
    }

    private static SuggestionEntity undecided(String id, int version) {
        var parsed = Ids.parse("suggestion", id);
        var suggestion = SuggestionEntity.lock(parsed).orElseThrow(() -> Refused.notFound("suggestion", id));
        suggestion.requireVersion("suggestion", version);
        if (!suggestion.state.isUndecided()) {
            throw Refused.conflict("This suggestion was %s by %s already.".formatted(
                    suggestion.state == SuggestionState.ACCEPTED ? "accepted" : "rejected", suggestion.decidedBy), "input",
                    "id");
        }
        return suggestion;
    }
}
