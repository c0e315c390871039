package dev.lodestar.theme.reading;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

import dev.lodestar.language.Language;
import dev.lodestar.language.ReadingOutcome;
import dev.lodestar.theme.ThemeRun;

import org.jspecify.annotations.Nullable;

/** Counts how the statements of a run were read. */
public final class ReadingCounts {

    private final Map<ReadingOutcome, Integer> outcomes = new EnumMap<>(ReadingOutcome.class);
    private final Map<String, Integer> unread = new TreeMap<>();

    /** Adds statements of one outcome and language; the language is null for what says nothing in any. */
    public void add(ReadingOutcome outcome, @Nullable String language, int statements) {
        outcomes.merge(outcome, statements, Integer::sum);
        if (outcome == ReadingOutcome.NOT_ENGLISH) {
            // Runs from before languages were kept have none.
            unread.merge(language == null ? Language.UNKNOWN : language, statements, Integer::sum);
        }
    }

    public ThemeRun.Counts toCounts() {
        var languages = unread.entrySet().stream()
                .map(entry -> new ThemeRun.InLanguage(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((ThemeRun.InLanguage one) -> -one.statements())
                        .thenComparing(ThemeRun.InLanguage::language))
                .toList();
        return new ThemeRun.Counts(outcomes.values().stream().mapToInt(count -> count).sum(), of(ReadingOutcome.READ),
                of(ReadingOutcome.NON_ANSWER), of(ReadingOutcome.NO_WORDS), of(ReadingOutcome.JUNK),
                of(ReadingOutcome.NOT_ENGLISH), languages);
    }

    private int of(ReadingOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
