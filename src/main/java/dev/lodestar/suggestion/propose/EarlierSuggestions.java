package dev.lodestar.suggestion.propose;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import dev.lodestar.language.ThemeSide;
import dev.lodestar.suggestion.inbox.SuggestionEntity;
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

    /** A side of a theme. */
    private record Ground(UUID themeId, ThemeSide stance) {
    }

    private EarlierSuggestions(List<Proposal> proposals, List<SuggestionEntity> known, Map<UUID, UUID> identities,
            Map<UUID, Set<UUID>> answers) {
        this.known = known;
        proposals.forEach(
                proposal -> now.add(new Ground(proposal.support().source().themeId(), proposal.support().source().stance())));
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
                : new EarlierSuggestions(proposals, known, new HashMap<>(same.identities(all)), same.sourceIds(all));
    }

    /** What was suggested on the same ground: the youngest, when it was rejected and came back. */
    Optional<SuggestionEntity> take(SupportSource source) {
        var found = source.themeId() == null
                ? youngest(free().filter(suggestion -> source.key().equals(suggestion.support.sourceKey)))
                : youngest(free().filter(suggestion -> suggestion.support.stance == source.stance())
                        .filter(suggestion -> source.themeId().equals(suggestion.support.themeId)))
                        .or(() -> sameTheme(source));
        found.ifPresent(suggestion -> used.add(suggestion.id));
        return found;
    }

    private Stream<SuggestionEntity> free() {
        return known.stream().filter(suggestion -> !used.contains(suggestion.id));
    }

    private static Optional<SuggestionEntity> youngest(Stream<SuggestionEntity> suggestions) {
        return suggestions.reduce((one, younger) -> younger);
    }

    private Optional<SuggestionEntity> sameTheme(SupportSource source) {
        // One that belongs to another proposal by its very theme is left to that.
        return free().filter(suggestion -> suggestion.support.themeId != null && suggestion.support.stance == source.stance())
                .filter(suggestion -> !now.contains(new Ground(suggestion.support.themeId, suggestion.support.stance)))
                .filter(suggestion -> isSameTheme(suggestion, source))
                .max(Comparator.comparing((SuggestionEntity one) -> hasSameIdentity(one, source))
                        .thenComparing(one -> VectorSimilarity.of(one.support.centroid, source.centroid())));
    }

    /** The same theme of another run: known as such, or it stands on the same answers, or other answers say the same. */
    private boolean isSameTheme(SuggestionEntity earlier, SupportSource source) {
        return hasSameIdentity(earlier, source)
                || VectorSimilarity.of(earlier.support.centroid, source.centroid()) >= VectorSimilarity.SAME_THEME
                || VectorSimilarity.sameAnswers(answers.getOrDefault(earlier.support.themeId, Set.of()),
                        answers.getOrDefault(source.themeId(), Set.of()));
    }

    private boolean hasSameIdentity(SuggestionEntity earlier, SupportSource source) {
        var identity = identities.get(earlier.support.themeId);
        return identity != null && identity.equals(identities.get(source.themeId()));
    }
}
