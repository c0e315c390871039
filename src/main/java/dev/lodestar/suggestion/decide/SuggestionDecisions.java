package dev.lodestar.suggestion.decide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.profile.AttributeEdits;
import dev.lodestar.profile.Attributes;
import dev.lodestar.profile.OwnerRef;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.suggestion.Suggestion;
import dev.lodestar.suggestion.SuggestionState;
import dev.lodestar.suggestion.inbox.SuggestionEntity;
import dev.lodestar.suggestion.model.Recurrence;
import dev.lodestar.workspace.Actors;
import dev.lodestar.workspace.AuditEvent;
import dev.lodestar.workspace.AuditLog;

/** Decides about suggestions of one owner together: all of them, or none when one is refused. */
@ApplicationScoped
public class SuggestionDecisions {

    /** One of them could not be decided, so none was. */
    public static final class OneRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient AcceptSuggestionInput item;
        private final transient UserErrorException why;

        OneRefused(AcceptSuggestionInput item, UserErrorException why) {
            super(why);
            this.item = item;
            this.why = why;
        }

        AcceptSuggestionInput item() {
            return item;
        }

        public UserErrorException why() {
            return why;
        }
    }

    private final SuggestionAcceptance acceptance;
    private final SuggestionUndo undo;
    private final Attributes attributes;
    private final Actors actors;
    private final AuditLog auditLog;
    private final SuggestionNames names;
    private final Clock clock;

    SuggestionDecisions(SuggestionAcceptance acceptance, SuggestionUndo undo, Attributes attributes, Actors actors,
            AuditLog auditLog, SuggestionNames names, Clock clock) {
        this.acceptance = acceptance;
        this.undo = undo;
        this.attributes = attributes;
        this.actors = actors;
        this.auditLog = auditLog;
        this.names = names;
        this.clock = clock;
    }

    /** Makes them part of the profile or persona, with their words as evidence, in one revision. */
    @Transactional
    public List<Suggestion> accept(OwnerRef owner, List<AcceptSuggestionInput> items) {
        var suggestions = each(items, this::undecided);
        var edited = attributes.inOneRevision(owner, null, edits -> {
            for (int i = 0; i < items.size(); i++) {
                tried(items.get(i), suggestions.get(i), (item, suggestion) -> acceptance.accept(suggestion, item, edits));
            }
            return suggestions;
        }, this::accepted);
        for (SuggestionEntity suggestion : suggestions) {
            suggestion.revision = edited.revision();
            decided(suggestion, SuggestionState.ACCEPTED);
            auditLog.record(AuditEvent.of("suggestion.accepted", "suggestion", suggestion.id)
                    .with("about", names.of(suggestion)));
        }
        return shown(suggestions);
    }

    /** Turns them down; they come back only when their evidence has changed materially, see {@link Recurrence}. */
    @Transactional
    public List<Suggestion> reject(List<AcceptSuggestionInput> items, String reason) {
        var suggestions = each(items, this::undecided);
        for (SuggestionEntity suggestion : suggestions) {
            suggestion.reason = reason;
            decided(suggestion, SuggestionState.REJECTED);
            auditLog.record(AuditEvent.of("suggestion.rejected", "suggestion", suggestion.id)
                    .with("about", names.of(suggestion)).with("reason", reason));
        }
        return shown(suggestions);
    }

    /** Puts them off; they come back on that day, or earlier when their evidence changes materially. */
    @Transactional
    public List<Suggestion> snooze(List<AcceptSuggestionInput> items, LocalDate until) {
        var suggestions = each(items, this::undecided);
        for (SuggestionEntity suggestion : suggestions) {
            suggestion.state = SuggestionState.SNOOZED;
            suggestion.snoozedUntil = until;
            suggestion.seenPeople = suggestion.people;
            suggestion.seenAsked = suggestion.asked;
            suggestion.seenAgainst = suggestion.against;
        }
        return shown(suggestions);
    }

    /** Takes decisions back; what acceptances changed is taken out again in one revision. */
    @Transactional
    List<Suggestion> undo(OwnerRef owner, List<AcceptSuggestionInput> items) {
        var suggestions = each(items, this::decided);
        var accepted = suggestions.stream().filter(suggestion -> suggestion.state == SuggestionState.ACCEPTED).toList();
        if (!accepted.isEmpty()) {
            attributes.inOneRevision(owner, null, edits -> takenBack(items, suggestions, edits),
                    taken -> "Took back what was accepted: " + names.of(taken));
        }
        for (SuggestionEntity suggestion : suggestions) {
            auditLog.record(AuditEvent.of("suggestion.undone", "suggestion", suggestion.id)
                    .with("about", names.of(suggestion)));
            reopen(suggestion);
        }
        return shown(suggestions);
    }

    /** The latest change first, and what began a list after what was added to it. */
    private List<SuggestionEntity> takenBack(List<AcceptSuggestionInput> items, List<SuggestionEntity> suggestions,
            AttributeEdits edits) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < suggestions.size(); i++) {
            if (suggestions.get(i).state == SuggestionState.ACCEPTED) {
                order.add(i);
            }
        }
        order.sort(Comparator.<Integer> comparingInt(i -> suggestions.get(i).revision).reversed()
                .thenComparing(i -> suggestions.get(i).change == SuggestionChange.ADDED));
        order.forEach(i -> tried(items.get(i), suggestions.get(i), (item, suggestion) -> undo.undo(suggestion, edits)));
        return order.stream().map(suggestions::get).toList();
    }

    private void reopen(SuggestionEntity suggestion) {
        if (suggestion.state == SuggestionState.ACCEPTED) {
            suggestion.definitionKey = suggestion.decidedKey;
            suggestion.attributeId = suggestion.decidedAttributeId;
            suggestion.change = null;
            suggestion.beforeValue = null;
            suggestion.afterValue = null;
            suggestion.beforeWeight = null;
            suggestion.evidenceIds = List.of();
            suggestion.revision = null;
        }
        suggestion.reason = null;
        suggestion.decidedBy = null;
        suggestion.decidedAt = null;
        suggestion.wake();
    }

    private void decided(SuggestionEntity suggestion, SuggestionState state) {
        suggestion.state = state;
        suggestion.snoozedUntil = null;
        suggestion.seenPeople = null;
        suggestion.seenAsked = null;
        suggestion.seenAgainst = null;
        suggestion.decidedBy = actors.current().name();
        suggestion.decidedAt = clock.instant();
    }

    /** Locked in the order of their ids, so that two people who decide about the same ones cannot wait for each other. */
    private List<SuggestionEntity> each(List<AcceptSuggestionInput> items, Finder finder) {
        items.stream().sorted(Comparator.comparing(AcceptSuggestionInput::id)).forEach(item -> {
            try {
                finder.find(item);
            } catch (UserErrorException refused) {
                throw new OneRefused(item, refused);
            }
        });
        return items.stream().map(finder::find).collect(Collectors.toList());
    }

    private interface Finder {
        SuggestionEntity find(AcceptSuggestionInput item);
    }

    private static void tried(AcceptSuggestionInput item, SuggestionEntity suggestion,
            BiConsumer<AcceptSuggestionInput, SuggestionEntity> what) {
        try {
            what.accept(item, suggestion);
        } catch (UserErrorException refused) {
            throw new OneRefused(item, refused);
        }
    }

    private SuggestionEntity undecided(AcceptSuggestionInput item) {
        var suggestion = locked(item);
        if (!suggestion.state.isUndecided()) {
            throw UserErrorException.conflict(
                    "This suggestion was %s by %s already. Load the inbox again; the decision can be undone."
                            .formatted(suggestion.state == SuggestionState.ACCEPTED ? "accepted" : "rejected",
                                    suggestion.decidedBy),
                    "input", "id");
        }
        suggestion.requireVersion("suggestion", item.version());
        return suggestion;
    }

    private SuggestionEntity decided(AcceptSuggestionInput item) {
        var suggestion = locked(item);
        if (suggestion.state == SuggestionState.OPEN || suggestion.state == SuggestionState.NEEDS_MAPPING) {
            throw UserErrorException.conflict("Nothing was decided about this suggestion, or it was taken back already.",
                    "input", "id");
        }
        suggestion.requireVersion("suggestion", item.version());
        if (SuggestionEntity.isFollowed(suggestion.id)) {
            throw UserErrorException.conflict("Its evidence changed, so it waits in the inbox again; decide about that one.",
                    "input",
                    "id");
        }
        return suggestion;
    }

    private static SuggestionEntity locked(AcceptSuggestionInput item) {
        return SuggestionEntity.lock(Ids.parse("suggestion", item.id()))
                .orElseThrow(() -> UserErrorException.notFound("suggestion", item.id()));
    }

    private List<Suggestion> shown(List<SuggestionEntity> suggestions) {
        SuggestionEntity.flush();
        var today = LocalDate.now(clock);
        return suggestions.stream().map(suggestion -> suggestion.toSuggestion(today)).toList();
    }

    private String accepted(List<SuggestionEntity> suggestions) {
        if (suggestions.size() > 1) {
            return "Accepted %d suggestions: %s".formatted(suggestions.size(), names.of(suggestions));
        }
        var one = suggestions.get(0);
        return "Accepted a suggestion %s, said by %d of %d people".formatted(names.of(one), one.people, one.asked);
    }
}
