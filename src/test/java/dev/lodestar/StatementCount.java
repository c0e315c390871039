package dev.lodestar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;

import io.quarkus.arc.Arc;

import org.hibernate.SessionFactory;

/**
 * How many SQL statements the program prepares while something is done. A batched field is tested by counting for one row
 * and for many: the two are equal, and not zero.
 */
public final class StatementCount {

    private static final int MOST_TIMES = 10;

    private StatementCount() {
    }

    /**
     * Counts what a query costs: the least that was seen twice, since work of other threads is counted too, and what is read
     * once for all comes on top of the first.
     *
     * @param list the path of a list in the answer's data, to be sure that the rows were asked for
     * @param rows how many the list must have
     */
    public static long of(GraphQL api, String query, String list, int rows) {
        var least = Long.MAX_VALUE;
        var seen = 0;
        for (var i = 0; i < MOST_TIMES && seen < 2; i++) {
            var count = during(() -> assertThat(api.ask(query).getList(list)).hasSize(rows));
            seen = count < least ? 1 : count == least ? seen + 1 : seen;
            least = Math.min(least, count);
        }
        return least;
    }

    /** Counts what the work costs. */
    public static long during(Supplier<?> work) {
        var statistics = Arc.container().instance(SessionFactory.class).get().getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            work.get();
            return statistics.getPrepareStatementCount();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
