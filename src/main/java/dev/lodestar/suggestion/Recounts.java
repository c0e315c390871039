package dev.lodestar.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.profile.Attributes;
import dev.lodestar.profile.OwnerRef;

/**
 * Counts undecided suggestions again that stand on no theme: on closed answers, or on silence. What their source proposes now
 * takes their place, and what it does not propose any more is gone.
 */
@ApplicationScoped
class Recounts {

    private final AnswerProposals answers;
    private final SilenceProposals silence;
    private final SuggestionOwners owners;
    private final Attributes attributes;

    Recounts(AnswerProposals answers, SilenceProposals silence, SuggestionOwners owners, Attributes attributes) {
        this.answers = answers;
        this.silence = silence;
        this.owners = owners;
        this.attributes = attributes;
    }

    /** A survey or a search that was compared with a profile or persona. */
    private record Compared(OwnerRef owner, UUID surveyId, UUID runId) {

        static Compared of(SuggestionEntity suggestion) {
            return AnswerSource.isKey(suggestion.sourceKey)
                    ? new Compared(suggestion.owner(), AnswerSource.parse(suggestion.sourceKey).surveyId(), null)
                    : new Compared(suggestion.owner(), null, suggestion.runId);
        }
    }

    void ofOtherSources() {
        Map<Compared, List<SuggestionEntity>> waiting = new LinkedHashMap<>();
        SuggestionEntity.undecided().stream().filter(Recounts::isKnown)
                .forEach(suggestion -> waiting.computeIfAbsent(Compared.of(suggestion), key -> new ArrayList<>())
                        .add(suggestion));
        waiting.forEach((compared, suggestions) -> {
            Map<String, Proposal> now = new HashMap<>();
            proposals(compared).forEach(proposal -> now.put(proposal.backing().sourceKey(), proposal));
            suggestions.forEach(suggestion -> Optional.ofNullable(now.get(suggestion.sourceKey))
                    .ifPresentOrElse(suggestion::refresh, suggestion::delete));
        });
    }

    /** Of silence that was noticed before suggestions kept their search, nobody knows any more where. */
    private static boolean isKnown(SuggestionEntity suggestion) {
        return suggestion.sourceKey != null && (AnswerSource.isKey(suggestion.sourceKey) || suggestion.runId != null);
    }

    private List<Proposal> proposals(Compared compared) {
        var said = attributes.of(compared.owner());
        if (compared.surveyId() != null) {
            return answers.of(compared.surveyId(), owners.appliesTo(compared.owner()), said);
        }
        return silence.of(compared.runId(), said);
    }
}
