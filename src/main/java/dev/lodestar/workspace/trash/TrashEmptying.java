package dev.lodestar.workspace.trash;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.shared.jobs.QueueItem;
import dev.lodestar.shared.jobs.QueuedWork;
import dev.lodestar.workspace.Trash;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Empties each entry of the trash when its time is over. */
@ApplicationScoped
public class TrashEmptying implements QueuedWork {

    public static final String NAME = "empty-trash";

    private static final int LIMIT_SECONDS = 900;
    private static final Duration AGAIN = Duration.ofHours(1);

    private final Trash trash;
    private final Clock clock;

    public TrashEmptying(Trash trash, Clock clock) {
        this.trash = trash;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Duration> run(QueueItem item) {
        return QuarkusTransaction.requiringNew().timeout(LIMIT_SECONDS).call(() -> {
            var left = TrashEntryEntity.<TrashEntryEntity> findByIdOptional(item.subject())
                    .map(entry -> Duration.between(clock.instant(), entry.emptiedAt()))
                    .filter(pause -> !pause.isNegative() && !pause.isZero());
            if (left.isEmpty()) {
                trash.empty(item.subject());
            }
            return left;
        });
    }

    /** It must be gone some day, so it is tried for ever. */
    @Override
    public Optional<Duration> onFailure(QueueItem item, Throwable cause) {
        return Optional.of(AGAIN);
    }
}
