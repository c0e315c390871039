package dev.lodestar.theme.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.graphql.ChildrenOf;
import dev.lodestar.shared.graphql.Slice;
import dev.lodestar.theme.statement.ThemeTopicEntity;

/** What people edited, to look at, to take back and to make hold again. */
@ApplicationScoped
public class ThemeEditHistory {

    private final EntityManager entities;
    private final ThemeEditTargets targets;
    private final ThemeEditWriter writer;

    ThemeEditHistory(EntityManager entities, ThemeEditTargets targets, ThemeEditWriter writer) {
        this.entities = entities;
        this.targets = targets;
        this.writer = writer;
    }

    /** Pages of the edits that concern the topics of runs. Runs of the same topics have their edits in common. */
    @Transactional
    public Map<ChildrenOf<ThemeEditOrderField>, Page<ThemeEdit>> pages(Collection<ChildrenOf<ThemeEditOrderField>> asked) {
        var logs = new HashMap<UUID, List<UUID>>();
        ThemeTopicEntity.ofRuns(asked.stream().map(ChildrenOf::parentId).distinct().toList())
                .forEach(topic -> topic.logPlace().ifPresent(
                        place -> logs.computeIfAbsent(topic.runId, run -> new ArrayList<>()).add(place.editLogId())));
        var pages = new HashMap<ChildrenOf<ThemeEditOrderField>, Page<ThemeEdit>>();
        asked.stream().collect(Collectors.groupingBy(each -> each.request().slice()))
                .forEach((slice, alike) -> pages.putAll(pages(slice, alike, logs)));
        return pages;
    }

    private static Map<ChildrenOf<ThemeEditOrderField>, Page<ThemeEdit>> pages(Slice<ThemeEditOrderField> slice,
            List<ChildrenOf<ThemeEditOrderField>> asked, Map<UUID, List<UUID>> logs) {
        var all = asked.stream().flatMap(each -> logs.getOrDefault(each.parentId(), List.of()).stream()).distinct().toList();
        var rows = ThemeEditEntity.firstOfEach(all, slice);
        var counts = slice.counted() ? ThemeEditEntity.counts(all) : Map.<UUID, Integer> of();
        return asked.stream().collect(Collectors.toMap(each -> each, each -> {
            var own = logs.getOrDefault(each.parentId(), List.of());
            return each.request().page(
                    rows.stream().filter(row -> own.contains(row.editLogId)).limit(slice.rowsToRead()).toList(),
                    row -> new Slice.Place(row.id, row.id),
                    () -> own.stream().mapToInt(log -> counts.getOrDefault(log, 0)).sum()).map(ThemeEditEntity::toThemeEdit);
        }));
    }

    /** Takes an edit back; what it had changed is as it was. Undoing it again changes nothing. */
    @Transactional
    public ThemeEdit undo(UndoThemeEdit.Input input) {
        var edit = lockedEdit(input.id());
        if (edit.undoneAt == null) {
            edit.requireVersion("edit", input.version());
            writer.undo(List.of(edit));
            ThemeEditEntity.flush();
        }
        return edit.toThemeEdit();
    }

    /** Lets an edit hold again that was undone. Redoing it again changes nothing. */
    @Transactional
    public ThemeEdit redo(RedoThemeEdit.Input input) {
        var edit = lockedEdit(input.id());
        if (edit.undoneAt != null) {
            edit.requireVersion("edit", input.version());
            writer.redo(edit);
            ThemeEditEntity.flush();
        }
        return edit.toThemeEdit();
    }

    private ThemeEditEntity lockedEdit(String id) {
        var edit = ThemeEditEntity.findEdit(Ids.parse("theme edit", id))
                .orElseThrow(() -> UserErrorException.notFound("theme edit", id));
        targets.lockTopic(edit.topicId);
        entities.refresh(edit);
        return edit;
    }
}
