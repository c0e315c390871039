package dev.lodestar.theme.tally;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.lodestar.statistics.Proportion;

/**
 * How many people said something, of how many who were asked. A person counts once however often they said it, and only
 * with those who were asked.
 *
 * @param people distinct people who said it, of those asked, with the 95 % Wilson interval
 * @param accounts distinct accounts of the people who said it
 * @param byRole the same for each buying role that was asked, by name of the role; people without a known role are under
 *        {@link #UNKNOWN_ROLE}
 */
public record Tally(Proportion people, int accounts, Map<String, Proportion> byRole) {

    public static final String UNKNOWN_ROLE = "UNKNOWN";

    /**
     * Counts.
     *
     * @param saying everybody who said it, in any order, any number of times
     * @param asked everybody who was asked; who said it without being listed here is counted as asked
     */
    public static Tally of(Collection<Voice> saying, Collection<Voice> asked) {
        Map<UUID, Voice> everybody = new HashMap<>();
        Stream.concat(asked.stream(), saying.stream())
                .forEach(voice -> everybody.merge(voice.personId(), voice, Tally::better));
        Set<UUID> sayers = saying.stream().map(Voice::personId).collect(Collectors.toSet());
        long accounts = sayers.stream().map(id -> everybody.get(id).accountId()).filter(Objects::nonNull).distinct()
                .count();
        Map<String, Proportion> byRole = new TreeMap<>();
        for (String role : everybody.values().stream().map(Tally::role).collect(Collectors.toCollection(TreeSet::new))) {
            List<Voice> inRole = everybody.values().stream().filter(voice -> role(voice).equals(role)).toList();
            byRole.put(role, share(inRole, sayers));
        }
        return new Tally(share(everybody.values(), sayers), (int) accounts, byRole);
    }

    private static Proportion share(Collection<Voice> people, Set<UUID> sayers) {
        long said = people.stream().filter(voice -> sayers.contains(voice.personId())).count();
        return Proportion.of((int) said, people.size());
    }

    private static String role(Voice voice) {
        return voice.role() == null ? UNKNOWN_ROLE : voice.role();
    }

    /** The same person from two sources: what one of them knows is known; if they differ, the choice is the same always. */
    private static Voice better(Voice one, Voice other) {
        return new Voice(one.personId(), one.accountId() == null ? other.accountId() : one.accountId(),
                Stream.of(one.role(), other.role()).filter(Objects::nonNull).min(String::compareTo).orElse(null));
    }
}
