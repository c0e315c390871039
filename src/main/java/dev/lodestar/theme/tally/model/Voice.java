package dev.lodestar.theme.tally.model;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import dev.lodestar.theme.Dimensions;

import org.jspecify.annotations.Nullable;

/**
 * A person as a tally counts them.
 *
 * @param personId the contact, or the response where the person is not known
 * @param accountId the account the person belongs to, if known
 * @param role the buying role, if known
 * @param facts what else was known about the person when they were asked, in order, each once; the role is not among them
 */
public record Voice(UUID personId, @Nullable UUID accountId, @Nullable String role, List<Fact> facts) {

    public Voice {
        facts = List.copyOf(new TreeSet<>(facts));
    }

    public Voice(UUID personId, @Nullable UUID accountId, @Nullable String role) {
        this(personId, accountId, role, List.of());
    }

    /** The same person, with more known. */
    public Voice with(Collection<Fact> more) {
        return more.isEmpty() ? this
                : new Voice(personId, accountId, role, Stream.concat(facts.stream(), more.stream()).toList());
    }

    /** The same person from two sources: what one of them knows is known; if they differ, the choice is the same always. */
    public Voice and(Voice other) {
        return new Voice(personId, smaller(accountId, other.accountId), smaller(role, other.role),
                Stream.concat(facts.stream(), other.facts.stream()).toList());
    }

    /** All facts, the role included; of a dimension in which a person can only stand once, the first of several. */
    SortedSet<Fact> levels() {
        var levels = new TreeSet<Fact>();
        if (role != null) {
            levels.add(new Fact(Dimensions.ROLE, role));
        }
        String before = null;
        for (var fact : facts) {
            if (!fact.dimension().equals(before) || fact.dimension().equals(Dimensions.SOURCE)) {
                levels.add(fact);
            }
            before = fact.dimension();
        }
        return levels;
    }

    private static <T extends Comparable<T>> @Nullable T smaller(@Nullable T one, @Nullable T other) {
        return Stream.of(one, other).filter(Objects::nonNull).min(Comparable::compareTo).orElse(null);
    }
}
