package dev.lodestar.theme.edit.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small quotes and themes. */
public final class EditingInTests {

    public static final UUID LATE = theme(1);
    public static final UUID SLOW = theme(2);
    public static final UUID DEAR = theme(3);

    private EditingInTests() {
    }

    public static UUID theme(int number) {
        return new UUID(100, number);
    }

    /** What a person says in an answer of their own. */
    public static Quote quote(int person, String words) {
        return quote(person, words, UUID.nameUUIDFromBytes((person + words).getBytes(StandardCharsets.UTF_8)));
    }

    public static Quote quote(int person, String words, UUID sourceId) {
        return new Quote(sourceId, 0, words.length(), new UUID(7, person), words);
    }

    /** Persons from one number to before another say the same thing. */
    public static List<Quote> said(String words, int from, int to) {
        return IntStream.range(from, to).mapToObj(person -> quote(person, words)).toList();
    }

    static List<Idea> found(UUID identity, List<Quote> quotes) {
        return quotes.stream().map(quote -> new Idea(quote, identity)).toList();
    }

    @SafeVarargs
    public static <T> List<T> all(List<T>... lists) {
        var all = new ArrayList<T>();
        List.of(lists).forEach(all::addAll);
        return all;
    }

    /** Words that begin with the same letter are near to each other, others are not. */
    static final Function<String, float[]> BY_FIRST_LETTER = words -> {
        var vector = new float[26];
        vector[words.charAt(0) - 'a'] = 1;
        return vector;
    };

    static EditedThemes apply(List<Idea> ideas, Edit... edits) {
        return EditedThemes.of(ideas, List.of(edits), List.of(), BY_FIRST_LETTER);
    }

    /** The themes by content, so that results for ideas in different orders can be compared. */
    static List<String> described(EditedThemes themes, List<Idea> ideas) {
        var described = new ArrayList<String>();
        themes.themes().forEach(theme -> described.add(theme.identity() + " " + theme.name() + " " + theme.pinned() + " "
                + theme.ignored() + " " + quotes(theme.ideas(), ideas) + " "
                + quotes(List.copyOf(theme.confirmed()), ideas)));
        described.add("none " + quotes(themes.unplaced(), ideas));
        return described;
    }

    private static List<Quote> quotes(List<Integer> numbers, List<Idea> ideas) {
        return List.copyOf(numbers.stream().map(number -> ideas.get(number).quote())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The same ideas as if a search had found them where the edits put them. */
    static List<Idea> asFound(EditedThemes themes, List<Idea> ideas) {
        var again = new ArrayList<Idea>();
        for (int i = 0; i < ideas.size(); i++) {
            again.add(new Idea(ideas.get(i).quote(), placeOf(themes, i)));
        }
        return again;
    }

    static UUID placeOf(EditedThemes themes, int idea) {
        return themes.themes().stream().filter(theme -> theme.ideas().contains(idea)).map(EditedTheme::identity)
                .min(Comparator.naturalOrder()).orElse(null);
    }
}
