package dev.lodestar.suggestion;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.profile.Attribute;
import dev.lodestar.theme.Themes;

/** What nobody mentions any more, though asked. */
@ApplicationScoped
class SilenceProposals {

    private static final String PREFIX = "silence|";

    private final Themes themes;

    SilenceProposals(Themes themes) {
        this.themes = themes;
    }

    List<Proposal> of(UUID runId, List<Attribute> said) {
        List<Proposal> proposals = new ArrayList<>();
        for (Attribute attribute : said) {
            if (attribute.weight() == 0 || !SuggestedValue.fits(attribute.definition().valueType())) {
                continue;
            }
            var speaking = themes.mentions(runId, attribute.definition().key(), SuggestedValue.words(attribute.value()),
                    lastSupport(attribute), Silence.ALIKE);
            if (Silence.isMeant(speaking)) {
                var seen = new Seen(speaking.successes(), speaking.trials(), 0);
                proposals.add(new Proposal(
                        Backing.of(PREFIX + attribute.id(), attribute.definition().label(), seen, 0, Set.of()),
                        Aim.at(SuggestionKind.RETIRE, SuggestionMapping.BOUND, attribute.definition().key(), attribute.id()),
                        attribute.text(), null));
            }
        }
        return proposals;
    }

    private static Instant lastSupport(Attribute attribute) {
        var newest = attribute.tally().newestOn();
        return newest == null ? attribute.createdAt() : newest.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
