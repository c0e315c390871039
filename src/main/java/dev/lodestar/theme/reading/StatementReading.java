package dev.lodestar.theme.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import dev.lodestar.language.Reading;
import dev.lodestar.shared.database.AdvisoryLock;
import dev.lodestar.shared.database.BulkInserts;
import dev.lodestar.theme.ThemeSource;
import dev.lodestar.theme.run.ThemeRunEntity;
import dev.lodestar.theme.source.Sources;
import dev.lodestar.theme.source.Statement;
import dev.lodestar.theme.statement.ThemeAskedEntity;
import dev.lodestar.theme.statement.ThemeErasureHandler;
import dev.lodestar.theme.statement.ThemeIdeaEntity;
import dev.lodestar.theme.statement.ThemeLabelEntity;
import dev.lodestar.theme.statement.ThemeStatementEntity;
import dev.lodestar.theme.statement.ThemeTopicEntity;
import dev.lodestar.theme.tally.CodeAgreements;

/** Reads what people said, a part of a source at a time, and keeps it with the run. */
@ApplicationScoped
class StatementReading {

    private final Sources sources;
    private final AskedPeople people;
    private final CodeAgreements agreements;
    private final BulkInserts inserts;
    private final AdvisoryLock locks;
    private final EntityManager entities;

    StatementReading(Sources sources, AskedPeople people, CodeAgreements agreements, BulkInserts inserts, AdvisoryLock locks,
            EntityManager entities) {
        this.sources = sources;
        this.people = people;
        this.agreements = agreements;
        this.inserts = inserts;
        this.locks = locks;
        this.entities = entities;
    }

    /** Sorts the chosen sources into topics. */
    void choose(ThemeRunEntity run) {
        var topics = new TreeMap<String, List<ThemeSource>>();
        // A question says more about its topic than the codes that feed the same attribute.
        sources.require(run.sources).stream().sorted(Comparator.comparing(ThemeSource::kind))
                .forEach(source -> topics.computeIfAbsent(source.topic(), key -> new ArrayList<>()).add(source));
        int position = 0;
        for (var topic : topics.entrySet()) {
            var entity = new ThemeTopicEntity();
            entity.runId = run.id;
            entity.position = position++;
            entity.key = topic.getKey();
            entity.label = String.join(" · ", topic.getValue().stream().map(ThemeSource::label).distinct().toList());
            entity.attributeKey = topic.getValue().get(0).attributeKey();
            entity.sources = topic.getValue().stream().map(ThemeSource::id).toList();
            entity.persist();
            topic.getValue().forEach(source -> ThemeLabelEntity.store(entity.id, source.id(), source.label()));
        }
    }

    /**
     * Reads the next part of a source.
     *
     * @param behind where the part before ended, empty at the beginning
     * @return where this part ended, empty at the end
     */
    Optional<String> read(ThemeTopicEntity topic, String source, String behind) {
        // Whoever is erased while this part is read is either not read, or removed with what was read.
        locks.lock(ThemeErasureHandler.LOCK);
        var part = sources.read(source, Optional.of(behind).filter(place -> !place.isEmpty()));
        people.store(topic.id, source, part.material());
        store(topic, source, part.material().statements());
        ThemeLabelEntity.storeNew(topic.id, part.material().labels());
        return part.next();
    }

    /** What is known once all sources of a topic were read. */
    void finish(ThemeTopicEntity topic) {
        entities.flush();
        topic.asked = (int) ThemeAskedEntity.count("topicId", topic.id);
        agreements.store(topic.id, topic.sources);
    }

    private void store(ThemeTopicEntity topic, String source, List<Statement> statements) {
        var readings = statements.stream().map(statement -> Reading.of(statement.text())).toList();
        var rows = new ArrayList<ThemeStatementEntity>();
        for (int i = 0; i < readings.size(); i++) {
            rows.add(ThemeStatementEntity.of(topic, source, statements.get(i), readings.get(i)));
        }
        inserts.insert(rows);
        var ideas = new ArrayList<ThemeIdeaEntity>();
        for (int i = 0; i < readings.size(); i++) {
            var row = rows.get(i);
            readings.get(i).units().forEach(unit -> ideas.add(ThemeIdeaEntity.of(row, unit)));
        }
        inserts.insert(ideas);
    }
}
