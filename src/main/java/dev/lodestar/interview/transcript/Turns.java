package dev.lodestar.interview.transcript;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.interview.CodePoints;
import dev.lodestar.interview.Speaker;
import dev.lodestar.interview.TextRange;
import dev.lodestar.interview.Transcripts;
import dev.lodestar.interview.Turn;
import dev.lodestar.shared.Page;

/** The turns of transcripts, read by the window: a transcript may have a hundred thousand. */
@ApplicationScoped
class Turns {

    private final Transcripts transcripts;

    Turns(Transcripts transcripts) {
        this.transcripts = transcripts;
    }

    /** Pages of turns; a handful of statements for each way of asking, whatever the number of transcripts. */
    @Transactional
    public Map<TurnsOf, Page<Turn>> pages(Collection<TurnsOf> asked) {
        var pages = new HashMap<TurnsOf, Page<Turn>>();
        asked.stream().collect(Collectors.groupingBy(TurnsOf::likeness)).values().forEach(alike -> pages.putAll(alike(alike)));
        return pages;
    }

    private Map<TurnsOf, Page<Turn>> alike(List<TurnsOf> asked) {
        var ids = asked.stream().map(TurnsOf::transcriptId).toList();
        var slice = asked.get(0).request().slice();
        var found = TurnEntity.pages(ids, asked.get(0).from(), slice);
        var rows = found.stream().collect(Collectors.groupingBy(row -> row.transcriptId));
        var texts = transcripts.byId(ids);
        var windows = new HashMap<UUID, TextRange>();
        rows.forEach((id, turns) -> windows.put(id, window(turns)));
        var words = TranscriptEntity.wordsAround(found.stream().map(row -> row.id).toList());
        var speakers = transcripts.speakers(List.copyOf(rows.keySet())).stream().flatMap(List::stream)
                .collect(Collectors.toMap(Speaker::id, Function.identity()));
        return asked.stream().collect(Collectors.toMap(Function.identity(), each -> each.request()
                .page(rows.getOrDefault(each.transcriptId(), List.of()), row -> row.place(slice.field()),
                        () -> of(texts, each.transcriptId()).size().turnCount())
                .map(row -> turn(row, of(speakers, row.speakerId), of(windows, row.transcriptId),
                        of(words, row.transcriptId)))));
    }

    private static TextRange window(List<TurnEntity> turns) {
        return new TextRange(turns.stream().mapToInt(turn -> turn.startOffset).min().orElseThrow(),
                turns.stream().mapToInt(turn -> turn.endOffset).max().orElseThrow());
    }

    /** All that turns refer to was read for these turns. */
    private static <T> T of(Map<UUID, T> read, UUID id) {
        return Objects.requireNonNull(read.get(id), "a turn has a speaker and a transcript");
    }

    private static Turn turn(TurnEntity row, Speaker speaker, TextRange window, String words) {
        return new Turn(row.number, speaker, CodePoints.slice(words, row.range().shift(-window.start())),
                row.range(), row.startMs, row.endMs, row.cues);
    }
}
