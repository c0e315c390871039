package dev.lodestar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import jakarta.enterprise.inject.Any;

import io.quarkus.arc.Arc;

/**
 * How many SQL statements the program prepares while something is done. A batched field is tested by counting for one row
 * and for many: the two are equal, and not zero.
 */
public final class StatementCount {

    private static final int MOST_TIMES = 20;
    private static final int SIGHTINGS = 3;

    private StatementCount() {
    }

    /**
     * Counts what a query costs: the least that was seen three times, since what is read once for all comes on top of the
     * first, and
     * jobs of the same workspace may go on beside it.
     *
     * @param list the path of a list in the answer's data, to be sure that the rows were asked for
     * @param rows how many the list must have
     */
    public static long of(GraphQL api, String query, String list, int rows) {
        var workspace = UUID.fromString(api.ask("{ me { workspace { id } } }").getString("me.workspace.id"));
        var least = Long.MAX_VALUE;
        var seen = 0;
        for (var i = 0; i < MOST_TIMES && seen < SIGHTINGS; i++) {
            var count = during(workspace, () -> assertThat(api.ask(query).getList(list)).hasSize(rows));
            seen = count < least ? 1 : count == least ? seen + 1 : seen;
            least = Math.min(least, count);
        }
        return least;
    }

    /** Counts what the work costs in the workspace. */
    public static long during(UUID workspace, Runnable work) {
        var counted = Arc.container().select(CountedStatements.class, Any.Literal.INSTANCE).get();
        var before = counted.of(workspace);
        work.run();
        return counted.of(workspace) - before;
    }
}
