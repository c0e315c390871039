package dev.lodestar.theme.edit.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds quotes of an earlier time among those of a search. */
public final class QuoteIndex {

    private record Place(UUID sourceId, int start, int end, String wordsHash) {
    }

    private record Wording(UUID personId, String wordsHash) {
    }

    private final Map<Place, List<Integer>> byPlace = new HashMap<>();
    private final Map<Wording, List<Integer>> byWording = new HashMap<>();

    public QuoteIndex(List<Quote> quotes) {
        for (int i = 0; i < quotes.size(); i++) {
            byPlace.computeIfAbsent(place(quotes.get(i)), key -> new ArrayList<>()).add(i);
            byWording.computeIfAbsent(wording(quotes.get(i)), key -> new ArrayList<>()).add(i);
        }
    }

    /** The numbers of the quotes that are this one: those at its place, else the same words of the same person. */
    public List<Integer> find(Quote quote) {
        var there = byPlace.get(place(quote));
        return there != null ? there : byWording.getOrDefault(wording(quote), List.of());
    }

    private static Place place(Quote quote) {
        return new Place(quote.sourceId(), quote.start(), quote.end(), quote.wordsHash());
    }

    private static Wording wording(Quote quote) {
        return new Wording(quote.personId(), quote.wordsHash());
    }
}
