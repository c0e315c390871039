package dev.lodestar.suggestion.propose;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.profile.Attribute;
import dev.lodestar.statistics.Proportion;
import dev.lodestar.suggestion.SuggestionKind;
import dev.lodestar.suggestion.inbox.SuggestionMapping;
import dev.lodestar.suggestion.model.EvidenceCounts;
import dev.lodestar.suggestion.model.Proposal;
import dev.lodestar.suggestion.model.ProposedChange;
import dev.lodestar.suggestion.model.Silence;
import dev.lodestar.suggestion.model.SuggestedValue;
import dev.lodestar.suggestion.model.Support;
import dev.lodestar.suggestion.model.SupportSource;
import dev.lodestar.theme.Mentions;

/** What nobody mentions any more, though asked. */
@ApplicationScoped
class SilenceProposals {

    private static final String PREFIX = "silence|";

    private final Mentions mentions;

    SilenceProposals(Mentions mentions) {
        this.mentions = mentions;
    }

    List<Proposal> of(UUID runId, List<Attribute> said) {
        var spoken = said.stream().filter(attribute -> attribute.weight() > 0)
                .filter(attribute -> SuggestedValue.fits(attribute.definition().format().type())).toList();
        if (spoken.isEmpty()) {
            return List.of();
        }
        var speaking = mentions.of(runId, spoken.stream().map(SilenceProposals::sought).toList(),
                Silence.ALIKE);
        return IntStream.range(0, spoken.size()).filter(i -> Silence.isMeant(speaking.get(i)))
                .mapToObj(i -> proposal(runId, spoken.get(i), speaking.get(i))).toList();
    }

    private static Mentions.Sought sought(Attribute attribute) {
        return new Mentions.Sought(attribute.definition().key(), SuggestedValue.words(attribute.value()),
                lastSupport(attribute));
    }

    private static Proposal proposal(UUID runId, Attribute attribute, Proportion speaking) {
        var seen = new EvidenceCounts(speaking.successes(), speaking.trials(), 0);
        return new Proposal(
                new Support(SupportSource.silence(attribute.definition().label(), PREFIX + attribute.id(), runId), seen, 0,
                        Set.of(), null),
                ProposedChange.at(SuggestionKind.RETIRE, SuggestionMapping.BOUND, attribute.definition().key(), attribute.id()),
                attribute.getText());
    }

    private static Instant lastSupport(Attribute attribute) {
        var newest = attribute.tally().newestOn();
        return newest == null ? attribute.getCreatedAt() : newest.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
