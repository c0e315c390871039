package dev.lodestar.theme.incremental;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.coding.Codebooks;
import dev.lodestar.coding.ConfirmedQuotes;
import dev.lodestar.interview.TextRange;
import dev.lodestar.interview.Transcripts;
import dev.lodestar.language.SameWords;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.theme.embedding.SentenceVectors;
import dev.lodestar.theme.incremental.model.CodeQuotes;
import dev.lodestar.theme.incremental.model.LikelyCode;

/** Suggests codes for words, from the passages that people gave each code. */
@ApplicationScoped
public class CodeSuggestions {

    /** More words than this say more than one thing, and the model reads no further either. */
    static final int LONGEST = 2_000;

    private static final int QUOTES_OF_A_CODE = 100;
    private static final int WORKSPACES_CACHED = 20;

    private final ConfirmedQuotes confirmed;
    private final Codebooks codebooks;
    private final Transcripts transcripts;
    private final SentenceVectors vectors;
    private final Tenancy tenancy;
    private final LinkedHashMap<UUID, Known> cache = new LinkedHashMap<>(16, 0.75f, true);

    CodeSuggestions(ConfirmedQuotes confirmed, Codebooks codebooks, Transcripts transcripts, SentenceVectors vectors,
            Tenancy tenancy) {
        this.confirmed = confirmed;
        this.codebooks = codebooks;
        this.transcripts = transcripts;
        this.vectors = vectors;
        this.tenancy = tenancy;
    }

    private record Known(String state, CodeQuotes quotes) {
    }

    /**
     * The codes that a passage may carry, at most three, the most similar first.
     *
     * @throws UserErrorException with NOT_FOUND, or INVALID if the range is empty, longer than 2,000 code points or not in the
     *         text
     */
    @Transactional
    public List<CodeSuggestion> forPassage(UUID transcriptId, int start, int end) {
        if (transcripts.find(transcriptId).isEmpty()) {
            throw UserErrorException.notFound("transcript", transcriptId);
        }
        if (start < 0 || end <= start) {
            throw UserErrorException.invalid(
                    "A passage covers at least one character: it cannot run from %d to %d.".formatted(start, end),
                    "start");
        }
        if (end - start > LONGEST) {
            throw UserErrorException.invalid("Codes are suggested for at most %d characters. Select fewer.".formatted(LONGEST),
                    "end");
        }
        return forTexts(List.of(transcripts.words(transcriptId, new TextRange(start, end)))).get(0);
    }

    /** For each text the codes it may carry, in the order of the texts. */
    @Transactional
    public List<List<CodeSuggestion>> forTexts(List<String> texts) {
        var words = texts.stream().map(SameWords::of).toList();
        var readable = words.stream().filter(text -> !text.isEmpty() && text.codePointCount(0, text.length()) <= LONGEST)
                .distinct().toList();
        var quotes = quotes();
        var likely = new HashMap<String, List<LikelyCode>>();
        if (!quotes.isEmpty()) {
            vectors.of(readable).byText().forEach((text, vector) -> likely.put(text, quotes.likely(vector)));
        }
        var codes = codebooks.byId(likely.values().stream().flatMap(List::stream).map(LikelyCode::codeId).distinct().toList());
        return words.stream().map(text -> likely.getOrDefault(text, List.of()).stream()
                .flatMap(one -> Stream.ofNullable(codes.get(one.codeId()))
                        .map(code -> new CodeSuggestion(code, one.similarity(), one.quotes())))
                .toList()).toList();
    }

    private CodeQuotes quotes() {
        var workspace = tenancy.current();
        var state = confirmed.state();
        synchronized (cache) {
            var known = cache.get(workspace);
            if (known != null && known.state().equals(state)) {
                return known.quotes();
            }
        }
        var quotes = read();
        synchronized (cache) {
            cache.put(workspace, new Known(state, quotes));
            if (cache.size() > WORKSPACES_CACHED) {
                cache.remove(cache.keySet().iterator().next());
            }
        }
        return quotes;
    }

    private CodeQuotes read() {
        var words = new HashMap<UUID, Set<String>>();
        confirmed.newest(QUOTES_OF_A_CODE).forEach(quote -> {
            var same = SameWords.of(quote.quote());
            // Of blackened words nothing is left to compare with.
            if (same.codePoints().anyMatch(Character::isLetter)) {
                words.computeIfAbsent(quote.codeId(), code -> new LinkedHashSet<>()).add(same);
            }
        });
        words.values().removeIf(quotes -> quotes.size() < CodeQuotes.FEWEST);
        var known = vectors.of(words.values().stream().flatMap(Set::stream).distinct().toList());
        var quotes = new HashMap<UUID, List<float[]>>();
        words.forEach((code, texts) -> quotes.put(code, texts.stream().map(known::of).toList()));
        return new CodeQuotes(quotes);
    }
}
