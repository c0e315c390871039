package dev.lodestar;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import dev.lodestar.shared.tenancy.Tenancy;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts the SQL statements that are prepared for each workspace, so that the work of others in the background does not count.
 */
@Singleton
@PersistenceUnitExtension
public class CountedStatements implements StatementInspector {

    private final transient Instance<Tenancy> tenancy;
    private final transient Map<UUID, LongAdder> counts = new ConcurrentHashMap<>();

    CountedStatements(Instance<Tenancy> tenancy) {
        this.tenancy = tenancy;
    }

    @Override
    public String inspect(String sql) {
        tenancy.get().find().ifPresent(workspace -> counts.computeIfAbsent(workspace, one -> new LongAdder()).increment());
        return sql;
    }

    /** How many have been prepared for the workspace since the program started. */
    public long of(UUID workspace) {
        return counts.getOrDefault(workspace, new LongAdder()).sum();
    }
}
