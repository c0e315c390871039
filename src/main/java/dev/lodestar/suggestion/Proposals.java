package dev.lodestar.suggestion;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.profile.OwnerRef;
import dev.lodestar.theme.Themes;

/** Puts proposals into the inbox: new ones, what is known already brought up to date, and what was decided held back. */
@ApplicationScoped
class Proposals {

    /** What came of it. */
    record Made(int made, int refreshed, int heldBack) {

        Made plus(Made other) {
            return new Made(made + other.made, refreshed + other.refreshed, heldBack + other.heldBack);
        }
    }

    private final Themes themes;

    Proposals(Themes themes) {
        this.themes = themes;
    }

    Made take(OwnerRef owner, List<Proposal> proposals) {
        List<SuggestionEntity> known = SuggestionEntity.ofOwner(owner.id());
        Set<UUID> used = new HashSet<>();
        Map<UUID, Set<UUID>> answers = new HashMap<>();
        int made = 0;
        int refreshed = 0;
        int heldBack = 0;
        for (Proposal proposal : proposals) {
            Optional<SuggestionEntity> before = before(known, used, proposal.backing(), answers);
            before.ifPresent(earlier -> used.add(earlier.id));
            if (before.isPresent() && before.get().state.isUndecided()) {
                refreshed += before.get().refresh(proposal) ? 1 : 0;
            } else if (before.isPresent() && !Recurrence.allows(before.get().seen(), proposal.backing().seen())) {
                heldBack++;
            } else {
                var suggestion = new SuggestionEntity();
                suggestion.ownerKind = owner.kind();
                suggestion.ownerId = owner.id();
                before.ifPresent(suggestion::repeat);
                suggestion.aim(proposal);
                suggestion.carry(proposal);
                suggestion.persist();
                made++;
            }
        }
        return new Made(made, refreshed, heldBack);
    }

    /** What was suggested on the same ground: the youngest, when it was rejected and came back. */
    private Optional<SuggestionEntity> before(List<SuggestionEntity> known, Set<UUID> used, Backing backing,
            Map<UUID, Set<UUID>> answers) {
        var free = known.stream().filter(suggestion -> !used.contains(suggestion.id)).toList();
        if (backing.themeId() == null) {
            return free.stream().filter(suggestion -> backing.sourceKey().equals(suggestion.sourceKey))
                    .reduce((one, younger) -> younger);
        }
        var same = free.stream().filter(suggestion -> backing.themeId().equals(suggestion.themeId)).findFirst();
        return same.isPresent() ? same
                : free.stream().filter(suggestion -> suggestion.themeId != null)
                        .filter(suggestion -> isSameTheme(suggestion, backing, answers))
                        .max(Comparator.comparing(
                                (SuggestionEntity one) -> themes.isSame(one.themeId, backing.themeId()))
                                .thenComparing(one -> Likeness.of(one.middle, backing.middle())));
    }

    /** The same theme of another run: known as such, or it stands on the same answers, or other answers say the same. */
    private boolean isSameTheme(SuggestionEntity earlier, Backing backing, Map<UUID, Set<UUID>> answers) {
        return themes.isSame(earlier.themeId, backing.themeId())
                || Likeness.of(earlier.middle, backing.middle()) >= Likeness.SAME_THEME
                || Likeness.sameAnswers(answers.computeIfAbsent(earlier.themeId, themes::sourceIds),
                        answers.computeIfAbsent(backing.themeId(), themes::sourceIds));
    }
}
