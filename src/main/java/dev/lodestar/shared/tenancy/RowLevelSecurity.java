package dev.lodestar.shared.tenancy;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalPoolInterceptor;

/**
 * The second of the two walls between workspaces: every connection that leaves the pool is told which workspace it serves,
 * and the row-level security policies of the tables let it see no other. A connection taken for no workspace sees no tenant
 * row at all.
 */
@ApplicationScoped
class RowLevelSecurity implements AgroalPoolInterceptor {

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
            throw new IllegalStateException("A connection could not be bound to its workspace and must not be used", e);
        }
    }
}
