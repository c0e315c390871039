package dev.lodestar;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

import io.restassured.path.json.JsonPath;

/**
 * Waits for what the program does by itself: it is asked until it is there or has failed. The limit is for a program that hangs
 * and not for one that is slow, so a busy machine makes no test red.
 */
public final class Await {

    public static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Await() {
    }

    /**
     * What was asked for, once it is as expected.
     *
     * @throws AssertionError with what was seen last, if that never comes
     */
    public static <T> T until(Callable<T> ask, Predicate<T> expected) {
        var last = new AtomicReference<T>();
        try {
            return Awaitility.await().atMost(LIMIT).pollInterval(BETWEEN_LOOKS).until(() -> {
                last.set(ask.call());
                return last.get();
            }, expected);
        } catch (ConditionTimeoutException e) {
            throw new AssertionError("What was waited for did not come; seen last: " + shown(last.get()), e);
        }
    }

    /** A job when it is over, in whichever way. */
    public static JsonPath jobOver(GraphQL api, String id) {
        return until(() -> job(api, id), job -> isOver(job.getString("status")));
    }

    /**
     * A job when it has done its work.
     *
     * @throws AssertionError with what the job tells, if it ends otherwise
     */
    public static JsonPath jobDone(GraphQL api, String id) {
        var over = jobOver(api, id);
        if (!over.getString("status").equals("SUCCEEDED")) {
            throw new AssertionError("The job ended otherwise: " + over.prettify());
        }
        return over;
    }

    /**
     * Returns when a workspace has no work left, whoever started it.
     *
     * @throws AssertionError with the jobs, if one of them ends otherwise than well
     */
    public static void allJobsDone(GraphQL api) {
        var jobs = until(() -> api.ask("{ jobs(first: 100) { nodes { kind status " + CodedMessages.FIELDS + " } } }"),
                seen -> seen.<String> getList("jobs.nodes.status").stream().allMatch(Await::isOver));
        if (jobs.<String> getList("jobs.nodes.status").stream().anyMatch(status -> !status.equals("SUCCEEDED"))) {
            throw new AssertionError("A job ended otherwise: " + jobs.prettify());
        }
    }

    private static JsonPath job(GraphQL api, String id) {
        return api.ask("{ job(id: \"" + id + "\") { id kind status progress { done total } "
                + CodedMessages.FIELDS + " run { attempts } } }")
                .setRootPath("data.job");
    }

    private static boolean isOver(String status) {
        return List.of("SUCCEEDED", "FAILED", "CANCELLED").contains(status);
    }

    private static String shown(Object seen) {
        return seen instanceof JsonPath answer ? answer.prettify() : String.valueOf(seen);
    }
}
