package dev.lodestar.shared.database.embedded;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.postgresql.PGConnection;

/**
 * The two roles and the database that Lodestar needs, as an administrator would create them on a managed server: the owner
 * migrates, the runtime role owns nothing and bypasses nothing.
 */
final class DatabaseRoles {

    static final String DATABASE = "lodestar";
    static final String OWNER = "lodestar_owner";
    static final String RUNTIME = "lodestar_app";

    private final DataSource administrator;
    private final String ownerPassword = Passwords.random();
    private final String runtimePassword = Passwords.random();

    DatabaseRoles(DataSource administrator) {
        this.administrator = administrator;
    }

    void create() throws SQLException {
        try (var connection = administrator.getConnection()) {
            createRole(connection, OWNER, ownerPassword);
            createRole(connection, RUNTIME, runtimePassword);
            if (!exists(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
                run(connection, "create database " + DATABASE + " owner " + OWNER + " encoding 'UTF8'");
            }
        }
    }

    private static void createRole(Connection connection, String role, String password) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            run(connection, "create role " + role + " login nosuperuser nocreatedb nocreaterole nobypassrls");
        }
        // The driver sends a hash, not the word.
        connection.unwrap(PGConnection.class).alterUserPassword(role, password.toCharArray(), "scram-sha-256");
    }

    String ownerPassword() {
        return ownerPassword;
    }

    String runtimePassword() {
        return runtimePassword;
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
