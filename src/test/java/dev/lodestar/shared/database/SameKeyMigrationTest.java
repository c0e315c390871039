package dev.lodestar.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import dev.lodestar.WithLodestar;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/** Rows from before the keys were made, in a schema of their own. */
@WithLodestar
class SameKeyMigrationTest {

    private static final String SCHEMA = "before_keys";
    private static final String WORKSPACE = "018f0000-0000-7000-8000-000000000001";

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;
    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;
    @ConfigProperty(name = "quarkus.flyway.password")
    String password;
    @ConfigProperty(name = "lodestar.runtime-role")
    String runtimeRole;

    private Connection connection;

    @BeforeEach
    void schemaFromBefore() throws SQLException {
        connection = DriverManager.getConnection(url, owner, password);
        run("drop schema if exists " + SCHEMA + " cascade");
        migrate("92");
        run("set search_path to " + SCHEMA);
        run("insert into workspace values ('" + WORKSPACE + "', 'W', 0, now(), now())");
    }

    @AfterEach
    void end() throws SQLException {
        run("drop schema " + SCHEMA + " cascade");
        connection.close();
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void migrate(String target) {
        Flyway.configure().dataSource(url, owner, password).schemas(SCHEMA).createSchemas(true).target(target)
                .placeholders(java.util.Map.of("runtimeRole", runtimeRole)).locations("classpath:db/migration")
                .javaMigrations(new V121__Fill_same_keys()).load().migrate();
    }

    private void account(int number, String name) throws SQLException {
        run("insert into customer_account (workspace_id, id, name, version, created_at, updated_at) values ('%s', '%s', '%s', 0, now(), now())"
                .formatted(WORKSPACE, "018f0000-0000-7000-8000-00000000000" + number, name));
    }

    private List<String> keys() throws SQLException {
        var keys = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select name_key from customer_account order by id")) {
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
        }
        return keys;
    }

    @Test
    void rows_that_turn_out_to_be_the_same_are_kept_and_numbered() throws SQLException {
        account(1, "Straße");
        account(2, "STRASSE");
        account(3, "Osprey");
        account(4, "Strasse\u00A0");

        migrate("122");

        assertThat(keys()).containsExactly("strasse", "strasse\n2", "osprey", "strasse\n3");
    }
}
