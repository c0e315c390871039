package dev.lodestar.shared.tenancy;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.postgresql.jdbc.PgConnection;

import io.agroal.api.AgroalPoolInterceptor;

/**
 * The second of the two walls between workspaces: every connection that leaves the pool is told which workspace it serves,
 * and the row-level security policies of the tables let it see no other. A connection taken for no workspace sees no tenant
 * row at all.
 */
@ApplicationScoped
class RowLevelSecurity implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(RowLevelSecurity.class);

    private final Tenancy tenancy;

    RowLevelSecurity(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        var workspace = tenancy.find().map(Object::toString).orElse("");
        try (var statement = connection.prepareStatement("select set_config('lodestar.workspace', ?, false)")) {
            statement.setString(1, workspace);
            statement.execute();
        } catch (SQLException e) {
            LOG.warnf("A connection could not be bound to its workspace and is given up: %s", e.getMessage());
            giveUp(connection);
        }
    }

    /**
     * Cuts the connection, so that whoever has it fails with his first statement and the pool throws it away. An exception from
     * here
     * would leave it in the pool, unusable and counted, until none is left.
     */
    private static void giveUp(Connection connection) {
        try {
            // After most failures the driver has closed it already, and such a one cannot be unwrapped.
            if (!connection.isClosed()) {
                connection.unwrap(PgConnection.class).abort(Runnable::run);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A connection could not be bound to its workspace and must not be used", e);
        }
    }
}
