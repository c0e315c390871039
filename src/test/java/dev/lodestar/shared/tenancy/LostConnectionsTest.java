package dev.lodestar.shared.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import dev.lodestar.Given;
import dev.lodestar.WithLodestar;

import org.junit.jupiter.api.Test;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The database cuts the connections of the pool, as it does when it is started again. */
@WithLodestar
class LostConnectionsTest {

    private static final int MORE_THAN_THE_POOL = 30;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;
    @ConfigProperty(name = "lodestar.embedded-folder")
    Path folder;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;
    @Inject
    RowLevelSecurity wall;

    private int cutAll() throws SQLException, IOException {
        var administratorPassword = Files.readString(folder.resolve("postgresql.password")).strip();
        try (var administrator = DriverManager.getConnection(url, "postgres", administratorPassword);
                var statement = administrator.createStatement();
                var cut = statement.executeQuery("""
                        select count(*) from (select pg_terminate_backend(pid) from pg_stat_activity
                            where usename = 'lodestar_app') as cut""")) {
            cut.next();
            return cut.getInt(1);
        }
    }

    @Test
    void who_comes_after_it_meets_none_of_them() throws Exception {
        var api = Given.api();

        for (var round = 0; round < 4; round++) {
            assertThat(cutAll()).isPositive();

            assertThat(IntStream.range(0, MORE_THAN_THE_POOL).mapToObj(one -> api.ask("{ profiles { totalCount } }")
                    .getInt("profiles.totalCount"))).as("round " + round).containsOnly(0);
        }
    }

    @Test
    void one_that_cannot_be_bound_is_cut_and_not_thrown_at_the_pool() throws Exception {
        try (var connection = DriverManager.getConnection(url, "lodestar_app", password)) {
            cutAll();

            wall.onConnectionAcquire(connection);

            assertThat(connection.isClosed()).isTrue();
        }
    }
}
