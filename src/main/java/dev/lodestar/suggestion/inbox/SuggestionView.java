package dev.lodestar.suggestion.inbox;

import java.time.LocalDate;

import dev.lodestar.statistics.Proportion;
import dev.lodestar.suggestion.Suggestion;

/** Shows a stored suggestion to the outside. */
public final class SuggestionView {

    private SuggestionView() {
    }

    /** As it stands on a day. */
    public static Suggestion of(SuggestionEntity row, LocalDate today) {
        var share = Proportion.of(row.people, row.asked);
        var others = Proportion.of(row.against, row.asked);
        return new Suggestion(row.id, row.version, row.kind, row.strength, row.stateOn(today), row.text, row.people, row.asked,
                share.share(), share.low(), share.high(), row.against, others.low(), others.high(), row.stance, row.accounts,
                row.question, row.doubts.stream().map(SuggestionDoubt::valueOf).toList(),
                row.definitionKey == null ? SuggestionMapping.UNSURE : row.mapping, row.snoozedUntil, row.reason,
                row.earlierRejection, row.decidedBy, row.decidedAt, row.revision, row.createdAt, row.ownerKind, row.ownerId,
                row.themeId, row.definitionKey, row.attributeId, row.sourceKey, row.value, row.candidateKeys,
                row.candidateScores, SuggestionDifference.of(row.difference),
                row.difference == null ? null : row.difference.group(row.topic));
    }
}
