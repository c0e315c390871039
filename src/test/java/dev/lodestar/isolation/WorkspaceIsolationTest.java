package dev.lodestar.isolation;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import dev.lodestar.Given;
import dev.lodestar.JsonAnswer;
import dev.lodestar.WithLodestar;
import dev.lodestar.webhook.Receiver;

import org.junit.jupiter.api.Test;

/**
 * Generated from the served schema: the owner of one full workspace calls whatever takes an id with the ids of another full
 * one, one foreign id at a time and everything else right. None may be carried out, show anything or change a row, and each
 * must have looked for just that id. That it would have found one of its own is shown by the same call with own ids.
 */
@WithLodestar
class WorkspaceIsolationTest {

    private static final int THREADS = 4;
    /** Done last, since it takes away what others need. */
    private static final String TAKES_AWAY = "(archive|cancel|close|delete|erase|remove|restore|revoke|undo|unpublish|untag).*";

    @Inject
    Belongings belongings;

    @Test
    void every_operation_finds_what_is_of_its_workspace_and_nothing_of_another() {
        try (var receiver = new Receiver()) {
            var schema = ServedSchema.of(Given.api());
            var values = new Values(Map.of("address", '"' + receiver.address() + '"'));
            var own = FullWorkspace.loading(belongings);
            var other = FullWorkspace.loading(belongings);
            var kinds = new Kinds(own.rows().tables());
            other.fill(schema, kinds, values);
            own.fill(schema, kinds, values);
            var attempts = Operation.takingIds(schema).stream()
                    .flatMap(operation -> Attempt.all(operation, schema).stream()).toList();
            var before = other.rows().fingerprints();
            var foreignIds = other.rows().ids();

            var breaches = withForeignIds(attempts, own, other, own.writer(schema, kinds, values), foreignIds);
            var failures = withOwnIds(attempts, own, own.writer(schema, kinds, values));

            assertAll(() -> assertThat(breaches).isEmpty(),
                    () -> assertThat(failures).isEmpty(),
                    () -> assertThat(other.rows().fingerprints()).isEqualTo(before),
                    () -> assertThat(kinds.stale()).isEmpty(),
                    () -> assertThat(values.stale(attempts, schema)).isEmpty(),
                    () -> assertThat(attempts).extracting(attempt -> attempt.operation().name()).contains("job", "retryMail"));
        }
    }

    /** What went wrong when each place was given an id of the other workspace. Questions are asked several at a time. */
    static List<String> withForeignIds(List<Attempt> attempts, FullWorkspace own, FullWorkspace other, CallWriter writer,
            Set<String> foreignIds) {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var answers = new ArrayList<CompletableFuture<Optional<String>>>();
            for (var attempt : attempts) {
                answers.add(written(attempt, () -> {
                    var foreign = writer.triedId(attempt, other.rows());
                    var call = writer.withForeignId(attempt, foreign);
                    Supplier<Optional<String>> tried = () -> answer(own, attempt, call).breach(foreign, foreignIds);
                    return attempt.operation().isMutation() ? completedFuture(tried.get()) : supplyAsync(tried, threads);
                }));
            }
            return answers.stream().map(CompletableFuture::join).flatMap(Optional::stream).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    /** The places that found nothing of the caller's own workspace with any of their enums' values, each with its reasons. */
    static List<String> withOwnIds(List<Attempt> attempts, FullWorkspace own, CallWriter writer) {
        var found = new HashSet<String>();
        var reasons = new LinkedHashMap<String, String>();
        for (var attempt : inOrder(attempts)) {
            var failure = written(attempt, () -> completedFuture(answer(own, attempt, writer.withOwnIds(attempt)).failure()))
                    .join();
            if (failure.isEmpty()) {
                found.add(attempt.placeTitle());
            } else {
                reasons.merge(attempt.placeTitle(), failure.get(), (one, next) -> one + "\n" + next);
            }
        }
        reasons.keySet().removeAll(found);
        return List.copyOf(reasons.values());
    }

    private static List<Attempt> inOrder(List<Attempt> attempts) {
        return attempts.stream().sorted(Comparator.comparing(attempt -> attempt.operation().name().matches(TAKES_AWAY)))
                .toList();
    }

    private static Answer answer(FullWorkspace own, Attempt attempt, String call) {
        return new Answer(attempt, call, new JsonAnswer(own.api().send(call, Map.of()).asString()));
    }

    /** A call that cannot be written is a place that was not tried. */
    private static CompletableFuture<Optional<String>> written(Attempt attempt,
            Supplier<CompletableFuture<Optional<String>>> trying) {
        try {
            return trying.get();
        } catch (AssertionError cannot) {
            return completedFuture(Optional.of(attempt.title() + ": " + cannot.getMessage()));
        }
    }
}
