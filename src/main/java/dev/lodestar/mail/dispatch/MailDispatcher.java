package dev.lodestar.mail.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.mail.MailStatus;
import dev.lodestar.mail.Suppressions;
import dev.lodestar.shared.jobs.Backoff;
import dev.lodestar.shared.jobs.QueueItem;
import dev.lodestar.shared.jobs.QueuedWork;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends the outbox, and is alone in that. A mail is marked before it is handed to the mail server: if the program is killed
 * in between, or the connection breaks after the words were sent, nobody can know whether it left, and it is not sent a second
 * time without a person's word.
 */
@ApplicationScoped
public class MailDispatcher implements QueuedWork {

    public static final String NAME = "mail";

    private final Mailer mailer;
    private final Suppressions suppressions;
    private final Clock clock;
    private final Optional<String> server;

    MailDispatcher(Mailer mailer, Suppressions suppressions, Clock clock,
            @ConfigProperty(name = "lodestar.mail.host") Optional<String> server) {
        this.mailer = mailer;
        this.suppressions = suppressions;
        this.clock = clock;
        this.server = server;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Duration> run(QueueItem item) {
        var mail = QuarkusTransaction.requiringNew().call(() -> claim(item.subject()));
        if (mail.isPresent()) {
            mailer.send(mail.get());
            QuarkusTransaction.requiringNew().run(() -> sent(item.subject()));
        }
        return Optional.empty();
    }

    /** The mail to hand over now, marked as such; empty if there is nothing to hand over. */
    private Optional<Mail> claim(UUID id) {
        var mail = OutboxMailEntity.<OutboxMailEntity> findById(id);
        if (mail == null) {
            return Optional.empty();
        }
        if (mail.status == MailStatus.SENDING) {
            mail.status = MailStatus.UNCERTAIN;
            mail.lastError = "The program ended while this mail was handed to the mail server. It may have been sent.";
            return Optional.empty();
        }
        if (mail.status != MailStatus.QUEUED) {
            return Optional.empty();
        }
        if (suppressions.contains(mail.recipient)) {
            mail.status = MailStatus.SUPPRESSED;
            return Optional.empty();
        }
        if (server.isEmpty()) {
            mail.status = MailStatus.KEPT;
            return Optional.empty();
        }
        mail.status = MailStatus.SENDING;
        return Optional.of(toMail(mail));
    }

    private Mail toMail(OutboxMailEntity outgoing) {
        var mail = Mail.withText(outgoing.recipient, outgoing.subject, outgoing.textBody);
        mail.setHtml(outgoing.htmlBody);
        // The same for every try, so that a receiver can recognise a repeated mail.
        mail.addHeader("Message-ID", "<" + outgoing.id + "@lodestar>");
        outgoing.headers.forEach(mail::addHeader);
        return mail;
    }

    private void sent(UUID id) {
        var mail = OutboxMailEntity.<OutboxMailEntity> findById(id);
        mail.status = MailStatus.SENT;
        mail.sentAt = clock.instant();
        mail.lastError = null;
    }

    @Override
    public Optional<Duration> onFailure(QueueItem item, Throwable cause) {
        return QuarkusTransaction.requiringNew().call(() -> recordFailure(item.subject(), cause));
    }

    private static Optional<Duration> recordFailure(UUID id, Throwable cause) {
        var mail = OutboxMailEntity.<OutboxMailEntity> findById(id);
        mail.attempts++;
        mail.lastError = DeliveryFailure.inWords(cause, id);
        if (mail.status == MailStatus.SENDING && !DeliveryFailure.isRefusedFor(cause)) {
            mail.status = MailStatus.UNCERTAIN;
            return Optional.empty();
        }
        var pause = Backoff.after(mail.attempts);
        mail.status = pause.isPresent() ? MailStatus.QUEUED : MailStatus.FAILED;
        return pause;
    }
}
