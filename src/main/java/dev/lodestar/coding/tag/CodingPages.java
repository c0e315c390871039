package dev.lodestar.coding.tag;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.coding.Coding;
import dev.lodestar.shared.Page;
import dev.lodestar.workspace.Actors;

/** The tags of transcripts and codes, a page at a time. */
@ApplicationScoped
class CodingPages {

    private final Actors actors;

    CodingPages(Actors actors) {
        this.actors = actors;
    }

    /** Pages of tags; a statement or two for each way of asking, whatever the number of parents. */
    @Transactional
    public Map<CodingsOf, Page<Coding>> pages(Collection<CodingsOf> asked) {
        var pages = new HashMap<CodingsOf, Page<Coding>>();
        asked.stream().collect(Collectors.groupingBy(CodingsOf::alike))
                .forEach((alike, some) -> pages.putAll(pages(alike, some)));
        return pages;
    }

    private Map<CodingsOf, Page<Coding>> pages(CodingsOf.Alike alike, List<CodingsOf> asked) {
        var reader = actors.accountId();
        var ids = asked.stream().map(CodingsOf::parentId).toList();
        var rows = CodingEntity.pages(alike.parent(), ids, alike.window(), alike.slice()).stream()
                .collect(Collectors.groupingBy(row -> alike.parent().equals("codeId") ? row.codeId : row.transcriptId));
        var counts = alike.slice().counted() ? CodingEntity.counts(alike.parent(), ids, alike.window()) : Map.<UUID, Long> of();
        return asked.stream().collect(Collectors.toMap(Function.identity(), each -> each.request()
                .page(rows.getOrDefault(each.parentId(), List.of()), row -> row.place(alike.slice().field()),
                        () -> counts.getOrDefault(each.parentId(), 0L))
                .map(row -> row.toCoding(reader))));
    }
}
