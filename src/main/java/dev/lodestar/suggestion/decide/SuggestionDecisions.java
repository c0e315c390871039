package dev.lodestar.suggestion.decide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.profile.AttributeEdits;
import dev.lodestar.profile.Attributes;
import dev.lodestar.profile.OwnerRef;
import dev.lodestar.profile.RevisionCause;
import dev.lodestar.profile.RevisionCauseCode;
import dev.lodestar.suggestion.Suggestion;
import dev.lodestar.suggestion.SuggestionState;
import dev.lodestar.suggestion.inbox.SuggestionEntity;
import dev.lodestar.suggestion.model.Recurrence;
import dev.lodestar.workspace.Actors;
import dev.lodestar.workspace.AuditLog;

/** Decides about suggestions of one owner together: all of them, or none when one is refused. */
@ApplicationScoped
public class SuggestionDecisions {

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
    public List<Suggestion> accept(OwnerRef owner, List<AcceptSuggestion.Input> items) {
        var suggestions = LockedSuggestions.undecided(items);
        var edited = attributes.inOneRevision(owner, null, edits -> {
            for (int i = 0; i < items.size(); i++) {
                LockedSuggestions.tried(items.get(i), suggestions.get(i),
                        (item, suggestion) -> acceptance.accept(suggestion, item, edits));
            }
            return suggestions;
        }, this::accepted);
        for (var suggestion : suggestions) {
            suggestion.decision.revision = edited.revision();
            suggestion.decide(SuggestionState.ACCEPTED, actors.current().name(), clock.instant());
            auditLog.record(names.event("suggestion.accepted", suggestion));
        }
        return shown(suggestions);
    }

    /** Turns them down; they come back only when their evidence has changed materially, see {@link Recurrence}. */
    @Transactional
    public List<Suggestion> reject(List<AcceptSuggestion.Input> items, String reason) {
        var suggestions = LockedSuggestions.undecided(items);
        for (var suggestion : suggestions) {
            suggestion.decision.reason = reason;
            suggestion.decide(SuggestionState.REJECTED, actors.current().name(), clock.instant());
            auditLog.record(names.event("suggestion.rejected", suggestion).with("reason", reason));
        }
        return shown(suggestions);
    }

    /** Puts them off; they come back on that day, or earlier when their evidence changes materially. */
    @Transactional
    public List<Suggestion> snooze(List<AcceptSuggestion.Input> items, LocalDate until) {
        var suggestions = LockedSuggestions.undecided(items);
        suggestions.forEach(suggestion -> suggestion.snooze(until));
        return shown(suggestions);
    }

    /** Takes decisions back; what acceptances changed is taken out again in one revision. */
    @Transactional
    List<Suggestion> undo(OwnerRef owner, List<AcceptSuggestion.Input> items) {
        var suggestions = LockedSuggestions.decided(items);
        var accepted = suggestions.stream().filter(suggestion -> suggestion.decision.state == SuggestionState.ACCEPTED)
                .toList();
        if (!accepted.isEmpty()) {
            attributes.inOneRevision(owner, null, edits -> takenBack(items, suggestions, edits),
                    taken -> names.addTo(RevisionCause.of(RevisionCauseCode.SUGGESTIONS_UNDONE), taken));
        }
        for (var suggestion : suggestions) {
            auditLog.record(names.event("suggestion.undone", suggestion));
            suggestion.reopen();
        }
        return shown(suggestions);
    }

    /** The latest change first, and what began a list after what was added to it. */
    private List<SuggestionEntity> takenBack(List<AcceptSuggestion.Input> items, List<SuggestionEntity> suggestions,
            AttributeEdits edits) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < suggestions.size(); i++) {
            if (suggestions.get(i).decision.state == SuggestionState.ACCEPTED) {
                order.add(i);
            }
        }
        order.sort(Comparator.<Integer> comparingInt(i -> suggestions.get(i).decision.acceptedIn()).reversed()
                .thenComparing(i -> suggestions.get(i).applied.change == SuggestionChange.ADDED));
        order.forEach(i -> LockedSuggestions.tried(items.get(i), suggestions.get(i),
                (item, suggestion) -> undo.undo(suggestion, edits)));
        return order.stream().map(suggestions::get).toList();
    }

    private List<Suggestion> shown(List<SuggestionEntity> suggestions) {
        SuggestionEntity.flush();
        var today = LocalDate.now(clock);
        return suggestions.stream().map(suggestion -> suggestion.toSuggestion(today)).toList();
    }

    private RevisionCause accepted(List<SuggestionEntity> suggestions) {
        if (suggestions.size() > 1) {
            return names.addTo(RevisionCause.of(RevisionCauseCode.SUGGESTIONS_ACCEPTED).with("count", suggestions.size()),
                    suggestions);
        }
        var one = suggestions.get(0);
        return names.addTo(RevisionCause.of(RevisionCauseCode.SUGGESTION_ACCEPTED), suggestions)
                .with("people", one.support.people).with("asked", one.support.asked);
    }
}
