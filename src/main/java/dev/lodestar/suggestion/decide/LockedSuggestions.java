package dev.lodestar.suggestion.decide;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.suggestion.SuggestionState;
import dev.lodestar.suggestion.inbox.SuggestionEntity;

/** Suggestions that are about to be decided on, locked until the transaction ends and checked to be as the caller saw them. */
public final class LockedSuggestions {

    private LockedSuggestions() {
    }

    /** One of them could not be decided, so none was. */
    public static final class OneRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient AcceptSuggestion.Input item;
        private final transient UserErrorException why;

        OneRefused(AcceptSuggestion.Input item, UserErrorException why) {
            super(why);
            this.item = item;
            this.why = why;
        }

        AcceptSuggestion.Input item() {
            return item;
        }

        public UserErrorException why() {
            return why;
        }
    }

    /** Those that wait for a decision. */
    static List<SuggestionEntity> undecided(List<AcceptSuggestion.Input> items) {
        return each(items, LockedSuggestions::undecided);
    }

    /** Those that were decided and may be taken back. */
    static List<SuggestionEntity> decided(List<AcceptSuggestion.Input> items) {
        return each(items, LockedSuggestions::decided);
    }

    /** Locked in the order of their ids, so that two people who decide about the same ones cannot wait for each other. */
    private static List<SuggestionEntity> each(List<AcceptSuggestion.Input> items,
            Function<AcceptSuggestion.Input, SuggestionEntity> lock) {
        var locked = new HashMap<AcceptSuggestion.Input, SuggestionEntity>();
        items.stream().sorted(Comparator.comparing(AcceptSuggestion.Input::id)).forEach(item -> {
            try {
                locked.put(item, lock.apply(item));
            } catch (UserErrorException refused) {
                throw new OneRefused(item, refused);
            }
        });
        return items.stream().map(locked::get).collect(Collectors.toList());
    }

    /** Says which one was refused, if one is. */
    static void tried(AcceptSuggestion.Input item, SuggestionEntity suggestion,
            BiConsumer<AcceptSuggestion.Input, SuggestionEntity> what) {
        try {
            what.accept(item, suggestion);
        } catch (UserErrorException refused) {
            throw new OneRefused(item, refused);
        }
    }

    private static SuggestionEntity undecided(AcceptSuggestion.Input item) {
        var suggestion = locked(item);
        if (!suggestion.decision.state.isUndecided()) {
            throw UserErrorException.conflict(
                    "This suggestion was %s by %s already. Load the inbox again; the decision can be undone."
                            .formatted(suggestion.decision.state == SuggestionState.ACCEPTED ? "accepted" : "rejected",
                                    suggestion.decision.decidedBy),
                    "input", "id");
        }
        suggestion.requireVersion("suggestion", item.version());
        return suggestion;
    }

    private static SuggestionEntity decided(AcceptSuggestion.Input item) {
        var suggestion = locked(item);
        if (suggestion.decision.state == SuggestionState.OPEN || suggestion.decision.state == SuggestionState.NEEDS_MAPPING) {
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

    private static SuggestionEntity locked(AcceptSuggestion.Input item) {
        return SuggestionEntity.lock(Ids.parse("suggestion", item.id()))
                .orElseThrow(() -> UserErrorException.notFound("suggestion", item.id()));
    }
}
