package dev.lodestar.mail.dispatch;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import dev.lodestar.shared.jobs.FailureWords;

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
        var causes = causes(failure);
        return causes.stream().noneMatch(SQLException.class::isInstance) && causes.stream().anyMatch(
                cause -> cause instanceof SMTPException || cause instanceof ConnectException
                        || cause instanceof UnknownHostException);
    }

    /**
     * What a person is told about it: the mail server's own reply where there is one, for whoever runs it knows its words.
     *
     * @param mail the mail, with which the log names the failure
     */
    static String inWords(Throwable failure, UUID mail) {
        for (var cause : causes(failure)) {
            if (cause instanceof SMTPException reply) {
                return "The mail server said: " + String.join(" ", reply.getReplyMessages());
            }
            if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
                return "The mail server could not be reached.";
            }
        }
        return FailureWords.of(failure, mail);
    }

    private static List<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).toList();
    }
}
