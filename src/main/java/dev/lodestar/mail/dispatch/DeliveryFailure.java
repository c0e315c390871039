package dev.lodestar.mail.dispatch;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.stream.Stream;

import io.vertx.ext.mail.SMTPException;

/** What a failed hand-over to the mail server tells about the mail. */
final class DeliveryFailure {

    private DeliveryFailure() {
    }

    /**
     * Whether the mail has certainly not been taken: the server was not reached, or said no. After a broken connection or a
     * time-out it may have been, and when our own database fails it has been taken and only not been written down.
     */
    static boolean isRefusedFor(Throwable failure) {
        var causes = Stream.iterate(failure, cause -> cause != null, Throwable::getCause).toList();
        return causes.stream().noneMatch(SQLException.class::isInstance) && causes.stream().anyMatch(
                cause -> cause instanceof SMTPException || cause instanceof ConnectException
                        || cause instanceof UnknownHostException);
    }
}
