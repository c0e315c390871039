package dev.lodestar.suggestion.propose;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.lodestar.suggestion.inbox.SuggestionEntity;
import dev.lodestar.suggestion.model.Ground;
import dev.lodestar.suggestion.model.Proposal;
import dev.lodestar.suggestion.model.SupportSource;
import dev.lodestar.suggestion.model.VectorSimilarity;
import dev.lodestar.theme.SameThemes;

/**
 * What was suggested to a profile or persona before, each on its ground: a side of a theme, or another source. Every one is
 * given out once, so that two proposals cannot be the successors of the same.
 */
final class EarlierSuggestions {

    private final List<SuggestionEntity> known;
    private final Map<UUID, UUID> identities;
    private final Map<UUID, Set<UUID>> answers;
    private final Set<Ground> now = new HashSet<>();
    private final Set<UUID> used = new HashSet<>();

    private EarlierSuggestions(List<Proposal> proposals, List<SuggestionEntity> known, Map<UUID, UUID> identities,
            Map<UUID, Set<UUID>> answers) {
        this.known = known;
        proposals.forEach(proposal -> proposal.support().source().ground().ifPresent(now::add));
        this.identities = identities;
        this.answers = answers;
    }

    /** Reads everything that tells whether themes are the same, once for all proposals. */
    static EarlierSuggestions of(UUID ownerId, List<Proposal> proposals, SameThemes same) {
        var known = SuggestionEntity.ofOwner(ownerId);
        var before = new HashSet<UUID>();
        known.stream().map(suggestion -> suggestion.support.themeId).filter(Objects::nonNull).forEach(before::add);
        var now = proposals.stream().map(proposal -> proposal.support().source().themeId()).filter(Objects::nonNull)
                .toList();
        if (before.containsAll(now)) {
            return new EarlierSuggestions(proposals, known, Map.of(), Map.of());
        }
        var all = Stream.concat(before.stream(), now.stream()).distinct().toList();
        return before.isEmpty() ? new EarlierSuggestions(proposals, known, Map.of(), Map.of())
                : new EarlierSuggestions(proposals, known, same.identities(all), same.sourceIds(all));
    }

    /** What was suggested on the same ground: the youngest, when it was rejected and came back. */
    Optional<SuggestionEntity> take(SupportSource source) {
        var found = source.ground()
                .map(ground -> youngest(free().filter(suggestion -> stands(suggestion, ground::equals)))
                        .or(() -> sameTheme(source, ground)))
                .orElseGet(() -> youngest(free().filter(suggestion -> source.key() != null
                        && source.key().equals(suggestion.support.sourceKey))));
        found.ifPresent(suggestion -> used.add(suggestion.id));
        return found;
    }

    private Stream<SuggestionEntity> free() {
        return known.stream().filter(suggestion -> !used.contains(suggestion.id));
    }

    private static Optional<SuggestionEntity> youngest(Stream<SuggestionEntity> suggestions) {
        return suggestions.reduce((one, younger) -> younger);
    }

    /** Whether it stands on a side of a theme that is asked for. */
    private static boolean stands(SuggestionEntity suggestion, Predicate<Ground> on) {
        return suggestion.support.ground().filter(on).isPresent();
    }

    private Optional<SuggestionEntity> sameTheme(SupportSource source, Ground ground) {
        // One that belongs to another proposal by its very theme is left to that.
        return free().filter(suggestion -> stands(suggestion, earlier -> earlier.side() == ground.side()
                && !now.contains(earlier) && isSameTheme(suggestion, earlier, source, ground)))
                .max(Comparator
                        .comparing((SuggestionEntity one) -> stands(one, earlier -> hasSameIdentity(earlier, ground)))
                        .thenComparing(one -> similarity(one, source)));
    }

    /** The same theme of another run: known as such, or it stands on the same answers, or other answers say the same. */
    private boolean isSameTheme(SuggestionEntity suggestion, Ground earlier, SupportSource source, Ground ground) {
        return hasSameIdentity(earlier, ground) || similarity(suggestion, source) >= VectorSimilarity.SAME_THEME
                || VectorSimilarity.sameAnswers(answers.getOrDefault(earlier.themeId(), Set.of()),
                        answers.getOrDefault(ground.themeId(), Set.of()));
    }

    private boolean hasSameIdentity(Ground earlier, Ground ground) {
        var identity = identities.get(earlier.themeId());
        return identity != null && identity.equals(identities.get(ground.themeId()));
    }

    /** How alike the themes of both are, -1 where one of them has none. */
    private static double similarity(SuggestionEntity earlier, SupportSource source) {
        var before = earlier.support.centroid;
        return before == null || source.centroid() == null ? -1 : VectorSimilarity.of(before, source.centroid());
    }
}
