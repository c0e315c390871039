package dev.lodestar.suggestion.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import dev.lodestar.theme.ThemeDifference;
import dev.lodestar.theme.ThemeStatement;

/**
 * The people whom a suggestion is about, when they say a theme more often than the others.
 *
 * @param difference that they do
 * @param against people of the group who say the opposite
 */
public record CarryingGroup(ThemeDifference difference, int against) {

    /** One statement of each person of the group, in the order given. */
    public static List<ThemeStatement> oneEach(List<ThemeStatement> statements, Set<UUID> people) {
        var heard = new HashSet<UUID>();
        return statements.stream().filter(one -> people.contains(one.personId()) && heard.add(one.personId())).toList();
    }
}
