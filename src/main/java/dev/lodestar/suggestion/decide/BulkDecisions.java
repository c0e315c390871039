package dev.lodestar.suggestion.decide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.profile.OwnerRef;
import dev.lodestar.shared.UserError;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.suggestion.Suggestion;

/**
 * Decides about many suggestions at once and answers for each: those of one profile or persona go together into one
 * revision, and one that is refused does not hold back the others.
 */
@ApplicationScoped
public class BulkDecisions {

    private static final int MOST = 100;

    private final SuggestionDecisions decisions;
    private final SuggestionFinder finder;
    private final Clock clock;

    BulkDecisions(SuggestionDecisions decisions, SuggestionFinder finder, Clock clock) {
        this.decisions = decisions;
        this.finder = finder;
        this.clock = clock;
    }

    /** Those of one profile or persona. */
    private record OfOwner(OwnerRef owner, List<AcceptSuggestion.Input> items) {
    }

    /** What was decided. Not transactional: each profile or persona is a transaction of its own. */
    public DecideSuggestions.Payload decide(DecideSuggestions.Input input) {
        var items = input.items().stream().map(DecideSuggestions.Input.Item::toInput).toList();
        if (items.isEmpty() || items.size() > MOST) {
            throw UserErrorException.invalid("Decide about 1 to " + MOST + " suggestions at once.", "input", "items");
        }
        if (new LinkedHashSet<>(items.stream().map(AcceptSuggestion.Input::id).toList()).size() < items.size()) {
            throw UserErrorException.invalid("Name each suggestion once.", "input", "items");
        }
        var work = work(input);
        var decided = new HashMap<String, Suggestion>();
        var refused = new HashMap<String, UserErrorException>();
        var byOwner = new TreeMap<UUID, OfOwner>();
        for (var item : items) {
            try {
                var owner = finder.ownerOf(item.id());
                byOwner.computeIfAbsent(owner.id(), id -> new OfOwner(owner, new ArrayList<>())).items().add(item);
            } catch (UserErrorException why) {
                refused.put(item.id(), why);
            }
        }
        byOwner.values().forEach(some -> together(work, some.owner(), some.items(), decided, refused));
        var errors = new ArrayList<UserError>();
        for (int i = 0; i < items.size(); i++) {
            var why = refused.get(items.get(i).id());
            if (why != null) {
                errors.addAll(placed(why, i));
            }
        }
        return new DecideSuggestions.Payload(items.stream().map(item -> decided.get(item.id())).collect(
                Collectors.toList()), errors);
    }

    /** All that can be decided in one go; who is refused steps aside, and the others are tried again without it. */
    private static void together(Work work, OwnerRef owner, List<AcceptSuggestion.Input> all,
            Map<String, Suggestion> decided, Map<String, UserErrorException> refused) {
        var left = new ArrayList<AcceptSuggestion.Input>(all);
        while (!left.isEmpty()) {
            try {
                work.on(owner, left).forEach(suggestion -> decided.put(suggestion.id().toString(), suggestion));
                return;
            } catch (LockedSuggestions.OneRefused one) {
                refused.put(one.item().id(), one.why());
                left.remove(one.item());
            } catch (UserErrorException everything) {
                left.forEach(item -> refused.put(item.id(), everything));
                return;
            }
        }
    }

    private interface Work {
        List<Suggestion> on(OwnerRef owner, List<AcceptSuggestion.Input> items);
    }

    private Work work(DecideSuggestions.Input input) {
        return switch (input.decision()) {
            case ACCEPT -> decisions::accept;
            case REJECT -> {
                var reason = Reasons.checked(input.reason());
                yield (owner, items) -> decisions.reject(items, reason);
            }
            case SNOOZE -> {
                var until = Reasons.checked(input.until(), LocalDate.now(clock));
                yield (owner, items) -> decisions.snooze(items, until);
            }
            case UNDO -> decisions::undo;
        };
    }

    private static List<UserError> placed(UserErrorException refused, int place) {
        return refused.errors().stream().map(error -> new UserError(error.code(), error.message(),
                Stream.of("input", "items", String.valueOf(place)).toList())).toList();
    }
}
