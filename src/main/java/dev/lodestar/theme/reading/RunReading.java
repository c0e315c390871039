package dev.lodestar.theme.reading;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.theme.run.ThemeRunEntity;
import dev.lodestar.theme.statement.ThemeTopicEntity;

/** Fills the topics of a run with what people said: from their sources, or from the topic that is grouped otherwise. */
@ApplicationScoped
public class RunReading {

    private final StatementReading statements;
    private final TopicCopy copy;

    RunReading(StatementReading statements, TopicCopy copy) {
        this.statements = statements;
        this.copy = copy;
    }

    /** Makes the topics; gives where reading begins, empty if there is nothing to read. */
    public Optional<ReadingPlace> begin(ThemeRunEntity run) {
        if (run.reclusteredFrom != null) {
            ThemeTopicEntity.ofRun(run.id).forEach(copy::fill);
            return Optional.empty();
        }
        statements.choose(run);
        return Optional.of(ReadingPlace.FIRST);
    }

    /** Reads the next part; gives where reading goes on, empty when everything is read. */
    public Optional<ReadingPlace> read(ThemeRunEntity run, ReadingPlace place) {
        var topics = ThemeTopicEntity.ofRun(run.id);
        var topic = topics.get(place.topic());
        var behind = statements.read(topic, topic.sources.get(place.source()), place.behind());
        if (behind.isPresent()) {
            return behind.map(next -> new ReadingPlace(place.topic(), place.source(), next));
        }
        if (place.source() + 1 < topic.sources.size()) {
            return Optional.of(place.nextSource());
        }
        statements.finish(topic);
        return Optional.of(place.nextTopic()).filter(next -> next.topic() < topics.size());
    }
}
