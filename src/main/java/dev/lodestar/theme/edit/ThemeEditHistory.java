package dev.lodestar.theme.edit;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.Cursor;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.theme.run.ThemeRunEntity;
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

    /** The edits that concern the topics of a run, the newest first. */
    @Transactional
    public Page<ThemeEdit> list(UUID runId, PageRequest request) {
        if (ThemeRunEntity.findRun(runId).isEmpty()) {
            throw UserErrorException.notFound("theme run", runId);
        }
        var logs = ThemeTopicEntity.ofRun(runId).stream().map(topic -> topic.editLogId).filter(id -> id != null).toList();
        return request.page(ThemeEditEntity.ofLogs(logs, request), edit -> Cursor.of(edit.id))
                .map(ThemeEditEntity::toThemeEdit);
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
