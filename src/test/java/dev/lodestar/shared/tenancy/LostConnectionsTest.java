package dev.lodestar.shared.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.IntStream;

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

    private int cutAll() throws SQLException, IOException {
        var password = Files.readString(folder.resolve("postgresql.password")).strip();
        try (var administrator = DriverManager.getConnection(url, "postgres", password);
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
}
