package dev.lodestar.language;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The two sides of a group of ideas that speak about the same thing. The side of most people is the theme; an idea is
 * against it only when its words claim the opposite about the same thing. What claims nothing goes with the theme.
 *
 * @param sides of the ideas, in their order
 * @param claim what the side of most people claims; NONE when their words do not say
 * @param subjects what that side is about, in the singular, most said first
 * @param claiming the share of all people in the group whose words make that claim, 0 to 1
 */
public record Sides(List<ThemeSide> sides, ClaimKind claim, List<String> subjects, double claiming) {

    /** A word belongs to what a side is about when at least this share of those who make its claim say it. */
    private static final double SHARE_OF_A_SUBJECT = 0.2;

    /** A claim that fewer than this share of a group make is not what the group is about, and nobody can be against it. */
    private static final double SHARE_OF_A_SIDE = 0.2;

    /** Two groups are held against each other only when this share of both makes the claim. */
    private static final double SHARE_OF_A_CLAIM = 0.5;

    private static final int FEWEST_ON_A_SIDE = 2;

    /**
     * Finds the sides. The same ideas in any order give the same sides.
     *
     * @param opinions the ideas of a group
     */
    public static Sides of(List<Opinion> opinions) {
        var claims = claims(opinions);
        var main = main(opinions, claims);
        var everybody = persons(opinions, claims, claim -> true);
        var claiming = persons(opinions, claims, claim -> isOf(claim.kind(), main));
        if (claiming.size() < SHARE_OF_A_SIDE * everybody.size() || main == ClaimKind.NONE) {
            return new Sides(opinions.stream().map(opinion -> ThemeSide.FOR).toList(), ClaimKind.NONE, List.of(), 0);
        }
        var subjects = subjects(opinions, claims, main, claiming.size());
        boolean nameless = claims.stream().filter(claim -> isOf(claim.kind(), main))
                .allMatch(claim -> claim.subjects().isEmpty());
        var sides = claims.stream()
                .map(claim -> isAgainst(claim, main, subjects, nameless) ? ThemeSide.AGAINST : ThemeSide.FOR).toList();
        return new Sides(sides, main, subjects, (double) claiming.size() / everybody.size());
    }

    /** Whether enough people stand on either side to speak of two sides: a single person may have been misread. */
    public static boolean areContested(int supporting, int opposed) {
        return supporting >= FEWEST_ON_A_SIDE && opposed >= FEWEST_ON_A_SIDE;
    }

    /**
     * On which side words stand that are not among the ideas, such as a line of a profile. Stricter than for an idea of the
     * group: they have to name what the group is about, and to make its very claim or the contrary.
     *
     * @return empty when the words claim nothing that the group is about
     */
    public Optional<ThemeSide> sideOf(Claim said) {
        if (claim == ClaimKind.NONE || !said.names(subjects)) {
            return Optional.empty();
        }
        if (said.kind().contradicts(claim)) {
            return Optional.of(ThemeSide.AGAINST);
        }
        return said.kind() == claim ? Optional.of(ThemeSide.FOR) : Optional.empty();
    }

    /** What the group stands for, when at least half of its people say so in their words. */
    public Optional<Position> position() {
        return claiming >= SHARE_OF_A_CLAIM && !subjects.isEmpty() ? Optional.of(new Position(claim, subjects.get(0)))
                : Optional.empty();
    }

    /**
     * What each idea claims. After a question that draws or repels, a thing that is merely named is there; unless people
     * call it bad without anybody saying that it is there, because then a bare "documentation" may mean that, too.
     */
    private static List<Claim> claims(List<Opinion> opinions) {
        var claims = opinions.stream().map(Opinion::claim).toList();
        var kinds = claims.stream().map(Claim::kind).collect(Collectors.toSet());
        boolean present = kinds.contains(ClaimKind.PRESENT) || kinds.contains(ClaimKind.TOO_MUCH);
        if (kinds.contains(ClaimKind.BAD) && !present) {
            return claims;
        }
        return IntStream.range(0, claims.size()).mapToObj(i -> isNamed(opinions.get(i), claims.get(i))
                ? new Claim(ClaimKind.PRESENT, claims.get(i).subjects())
                : claims.get(i)).toList();
    }

    private static boolean isNamed(Opinion opinion, Claim claim) {
        return claim.isBareName() && opinion.asking() == Asking.DRAWS_OR_REPELS;
    }

    /** The claim of most people. Of two that are as many the complaint is the theme, and of complaints the lack. */
    private static ClaimKind main(List<Opinion> opinions, List<Claim> claims) {
        int praising = people(opinions, claims, EnumSet.of(ClaimKind.GOOD));
        int complaining = people(opinions, claims, EnumSet.of(ClaimKind.BAD, ClaimKind.TOO_LITTLE, ClaimKind.TOO_MUCH));
        int lacking = people(opinions, claims, EnumSet.of(ClaimKind.TOO_LITTLE));
        int having = people(opinions, claims, EnumSet.of(ClaimKind.TOO_MUCH, ClaimKind.PRESENT));
        int present = people(opinions, claims, EnumSet.of(ClaimKind.PRESENT));
        if (praising > complaining) {
            return ClaimKind.GOOD;
        }
        if (lacking > having || lacking > 0 && lacking == having) {
            return ClaimKind.TOO_LITTLE;
        }
        if (having > 0) {
            return complaining > lacking && 2 * present <= having ? ClaimKind.TOO_MUCH : ClaimKind.PRESENT;
        }
        return complaining > 0 ? ClaimKind.BAD : ClaimKind.NONE;
    }

    private static int people(List<Opinion> opinions, List<Claim> claims, Set<ClaimKind> kinds) {
        return persons(opinions, claims, claim -> kinds.contains(claim.kind())).size();
    }

    private static Set<UUID> persons(List<Opinion> opinions, List<Claim> claims, Predicate<Claim> which) {
        return IntStream.range(0, claims.size()).filter(i -> which.test(claims.get(i)))
                .mapToObj(i -> opinions.get(i).personId()).collect(Collectors.toSet());
    }

    private static List<String> subjects(List<Opinion> opinions, List<Claim> claims, ClaimKind main, int claiming) {
        var sayers = new HashMap<String, Set<UUID>>();
        for (int i = 0; i < claims.size(); i++) {
            if (isOf(claims.get(i).kind(), main)) {
                for (var subject : claims.get(i).subjects()) {
                    sayers.computeIfAbsent(subject, word -> new HashSet<>()).add(opinions.get(i).personId());
                }
            }
        }
        return sayers.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= SHARE_OF_A_SUBJECT * claiming)
                .sorted(Comparator.comparingInt((Map.Entry<String, Set<UUID>> entry) -> -entry.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey).toList();
    }

    /** Whether a claim stands on the side of the main one: it is neither silent nor its contrary. */
    private static boolean isOf(ClaimKind kind, ClaimKind main) {
        return kind == main || kind != ClaimKind.NONE && !kind.contradicts(main)
                && (main == ClaimKind.TOO_MUCH || main == ClaimKind.PRESENT) == (kind == ClaimKind.TOO_MUCH
                        || kind == ClaimKind.PRESENT);
    }

    private static boolean isAgainst(Claim claim, ClaimKind main, List<String> subjects, boolean nameless) {
        if (!claim.kind().contradicts(main)) {
            return false;
        }
        boolean aboutAmount = claim.kind() != ClaimKind.GOOD && main != ClaimKind.GOOD;
        // "Works fine" may be said of anything; but who lacks something lacks a certain thing.
        return claim.names(subjects) || !aboutAmount && (nameless || claim.subjects().isEmpty());
    }
}
