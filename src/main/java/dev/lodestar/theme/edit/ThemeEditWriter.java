package dev.lodestar.theme.edit;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;

import dev.lodestar.shared.UserErrorException;
import dev.lodestar.theme.ThemesEdited;
import dev.lodestar.theme.edit.model.Quote;
import dev.lodestar.theme.statement.ThemeTopicEntity;
import dev.lodestar.theme.tally.ThemeCounting;
import dev.lodestar.workspace.Actors;
import dev.lodestar.workspace.AuditEvent;
import dev.lodestar.workspace.AuditLog;

import org.jspecify.annotations.Nullable;

/** Where edits are written: one after the other, each against the state that was seen, each taking effect at once. */
@ApplicationScoped
class ThemeEditWriter {

    private final EntityManager entities;
    private final ThemeEditLogs logs;
    private final ThemeEditing editing;
    private final ThemeCounting counting;
    private final Actors actors;
    private final AuditLog auditLog;
    private final Event<ThemesEdited> edited;
    private final Clock clock;

    ThemeEditWriter(EntityManager entities, ThemeEditLogs logs, ThemeEditing editing, ThemeCounting counting, Actors actors,
            AuditLog auditLog, Event<ThemesEdited> edited, Clock clock) {
        this.entities = entities;
        this.logs = logs;
        this.editing = editing;
        this.counting = counting;
        this.actors = actors;
        this.auditLog = auditLog;
        this.edited = edited;
        this.clock = clock;
    }

    /**
     * Writes an edit and lets it take effect in this search and those behind it.
     *
     * @param edit with its kind and what it needs
     */
    ThemeEdit make(ThemeTopicEntity topic, int version, @Nullable String idempotencyKey, ThemeEditEntity edit,
            List<Quote> quotes) {
        var repeated = ThemeEditEntity.findByKey(idempotencyKey);
        if (repeated.isPresent()) {
            return repeated.get().toThemeEdit();
        }
        requireVersion(topic, version);
        var place = topic.finalised();
        var log = logs.lock(place.editLogId());
        log.edits++;
        edit.editLogId = log.id;
        edit.number = log.edits;
        edit.since = place.search();
        edit.topicId = topic.id;
        edit.idempotencyKey = idempotencyKey;
        edit.madeBy = actors.current().name();
        edit.persistAndFlush();
        quotes.forEach(quote -> ThemeEditQuoteEntity.store(edit.id, quote));
        takeEffect(log.id, edit.since);
        record(edit, ThemeEditAct.MADE);
        return edit.toThemeEdit();
    }

    /** Undoes edits that hold. The topic must be held. */
    void undo(List<ThemeEditEntity> edits) {
        edits.forEach(edit -> {
            edit.undoneAt = clock.instant();
            edit.undoneBy = actors.current().name();
            record(edit, ThemeEditAct.UNDONE);
        });
        edits.stream().mapToInt(edit -> edit.since).min()
                .ifPresent(since -> takeEffect(edits.get(0).editLogId, since));
    }

    /** Lets an edit that was undone hold again, at its old place among the edits. The topic must be held. */
    void redo(ThemeEditEntity edit) {
        edit.undoneAt = null;
        edit.undoneBy = null;
        record(edit, ThemeEditAct.REDONE);
        takeEffect(edit.editLogId, edit.since);
    }

    /** What a request with this key did before, else what it does now. */
    ThemeEdit idempotently(@Nullable String idempotencyKey, Supplier<ThemeEdit> now) {
        return ThemeEditEntity.findByKey(idempotencyKey).map(ThemeEditEntity::toThemeEdit).orElseGet(now);
    }

    static void requireVersion(ThemeTopicEntity topic, int version) {
        if (topic.edition != version) {
            throw UserErrorException.stale("list of themes", version, topic.edition);
        }
    }

    private void takeEffect(UUID editLogId, int since) {
        entities.flush();
        var topics = ThemeTopicEntity.searches(editLogId, since);
        topics.forEach(topic -> {
            editing.apply(topic);
            counting.recount(topic);
            topic.edition++;
        });
        entities.flush();
        edited.fire(new ThemesEdited(topics.stream().map(topic -> topic.id).toList()));
    }

    /** Without words of a theme: they are somebody's, and the log is not cleared when that person is forgotten. */
    private void record(ThemeEditEntity edit, ThemeEditAct act) {
        ThemeTopicEntity topic = ThemeTopicEntity.findById(edit.topicId);
        auditLog.record(AuditEvent.of("theme.edited", "theme-edit", edit.id).with("act", act)
                .with("topic", topic.label));
    }
}
