package dev.lodestar.theme.incremental;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.shared.jobs.Backoff;
import dev.lodestar.shared.jobs.FailureWords;
import dev.lodestar.shared.jobs.QueueItem;
import dev.lodestar.shared.jobs.QueuedWork;
import dev.lodestar.theme.statement.ThemeTopicEntity;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Looks at what came in, some of it in each transaction. What is noted and what is done about it change together, so a kill
 * loses time and nothing is done twice.
 */
@ApplicationScoped
class IncrementalAssignmentWork implements QueuedWork {

    static final String NAME = "place-answers";

    private static final int STEP_LIMIT_SECONDS = 900;

    private final NewStatements newStatements;
    private final TopicUpdate topics;

    IncrementalAssignmentWork(NewStatements newStatements, TopicUpdate topics) {
        this.newStatements = newStatements;
        this.topics = topics;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Duration> run(QueueItem item) {
        QuarkusTransaction.requiringNew().timeout(STEP_LIMIT_SECONDS).run(this::look);
        return Optional.empty();
    }

    private void look() {
        var noted = PendingAssignmentEntity.lockWaiting().stream().map(pending -> {
            pending.delete();
            return pending.sources;
        }).distinct().toList();
        if (noted.isEmpty()) {
            return;
        }
        ThemeTopicEntity.newest().stream()
                .filter(topic -> topic.sources.stream().anyMatch(source -> noted.stream().anyMatch(source::startsWith)))
                .sorted(Comparator.comparing(topic -> topic.id)).forEach(topic -> {
                    if (topics.takeIn(topic.id)) {
                        topic.sources.forEach(newStatements::note);
                    }
                });
    }

    /** What could not be looked at stays noted, and goes along when something else comes in. */
    @Override
    public Optional<Duration> onFailure(QueueItem item, Throwable cause) {
        return QuarkusTransaction.requiringNew()
                .call(() -> PendingAssignmentEntity.<PendingAssignmentEntity> findByIdOptional(item.subject())
                        .flatMap(pending -> {
                            pending.attempts++;
                            pending.lastError = FailureWords.of(cause, pending.id);
                            return Backoff.after(pending.attempts);
                        }));
    }
}
