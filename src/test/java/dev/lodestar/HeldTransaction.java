package dev.lodestar;

import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import dev.lodestar.shared.tenancy.Tenancy;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;

import io.agroal.api.AgroalDataSource;

/** A transaction that has done its work and stays open until it is closed, so that others meet what it has locked. */
public final class HeldTransaction implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final CountDownLatch release = new CountDownLatch(1);
    private final CompletableFuture<Void> over;

    private HeldTransaction(UUID workspace, Runnable work) {
        var worked = new CompletableFuture<Void>();
        over = CompletableFuture.runAsync(() -> bean(Tenancy.class).within(workspace,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    work.run();
                    worked.complete(null);
                    awaitRelease();
                })), thread);
        CompletableFuture.anyOf(worked, over).join();
    }

    /** Returns when the work is done, in a transaction that goes on. */
    public static HeldTransaction of(UUID workspace, Runnable work) {
        return new HeldTransaction(workspace, work);
    }

    /** Returns when all these wait for what others have locked, and fails if one of them does not wait but ends. */
    public static void awaitWaiting(CompletableFuture<?>... all) {
        Await.until(HeldTransaction::waiting,
                waiting -> waiting >= all.length || Stream.of(all).anyMatch(CompletableFuture::isDone));
        Stream.of(all).filter(CompletableFuture::isDone).forEach(one -> {
            throw new AssertionError(
                    "It did not wait: " + one.handle((value, failure) -> failure == null ? value : failure).join());
        });
    }

    private static int waiting() throws SQLException {
        try (var connection = bean(AgroalDataSource.class).getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from pg_locks where not granted")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Commits, and fails if that fails. */
    @Override
    public void close() {
        release.countDown();
        over.join();
        thread.shutdown();
    }

    private void awaitRelease() {
        try {
            release.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a test held a transaction", e);
        }
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
