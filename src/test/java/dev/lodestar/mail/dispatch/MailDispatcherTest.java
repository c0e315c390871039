package dev.lodestar.mail.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import dev.lodestar.Await;
import dev.lodestar.Given;
import dev.lodestar.WithLodestar;
import dev.lodestar.mail.MailServer;
import dev.lodestar.mail.MailStatus;
import dev.lodestar.mail.Outbox;
import dev.lodestar.mail.OutboxMailFilter;
import dev.lodestar.mail.OutboxMailOrderField;
import dev.lodestar.mail.OutgoingMail;
import dev.lodestar.mail.SuppressionReason;
import dev.lodestar.mail.Suppressions;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.graphql.OrderDirection;
import dev.lodestar.shared.jobs.QueueItem;
import dev.lodestar.shared.tenancy.Tenancy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.icegreen.greenmail.util.GreenMailUtil;

@WithLodestar
@WithTestResource(MailServer.class)
class MailDispatcherTest {

    private static final ConnectionRequest<OutboxMailOrderField> NEWEST = ConnectionRequest.of("outboxMails", 1, null,
            OutboxMailOrderField.CREATED_AT, OrderDirection.DESC);

    @Inject
    Outbox outbox;
    @Inject
    Suppressions suppressions;
    @Inject
    MailDispatcher dispatcher;
    @Inject
    Tenancy tenancy;

    private UUID workspace;

    @BeforeEach
    void newWorkspace() throws Exception {
        workspace = Given.owner().workspaceId();
        MailServer.server.purgeEmailFromAllMailboxes();
    }

    @Test
    void a_mail_arrives_as_it_was_written() {
        enqueue("one", "ada@customer.example");

        awaitMails(1);

        var received = MailServer.server.getReceivedMessages()[0];
        var whole = GreenMailUtil.getWholeMessage(received);
        assertThat(whole).contains("Subject: Your opinion", "ada@customer.example", "List-Unsubscribe: <https://x.example/u>",
                "@lodestar>");
        awaitStatus(MailStatus.SENT);
    }

    @Test
    void the_same_key_twice_is_one_mail() {
        enqueue("twice", "ada@customer.example");
        enqueue("twice", "ada@customer.example");
        enqueue("other", "bob@customer.example");

        awaitMails(2);
        awaitStatus(MailStatus.SENT);

        assertThat(MailServer.server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void a_suppressed_address_is_not_written_to() {
        tenancy.within(workspace, () -> suppressions.add("Ada@Customer.example", SuppressionReason.UNSUBSCRIBED));

        enqueue("suppressed", "ada@customer.example");

        awaitStatus(MailStatus.SUPPRESSED);
        assertThat(MailServer.server.getReceivedMessages()).isEmpty();
    }

    /** What the queue does after a kill in the middle of sending: it hands the mail out again, still marked as being sent. */
    @Test
    void a_mail_that_may_have_left_is_not_sent_a_second_time() {
        var mail = beingSent();

        tenancy.within(workspace, () -> dispatcher.run(new QueueItem(workspace, mail)));

        assertThat(tenancy.within(workspace, () -> outbox.find(mail)).orElseThrow().status()).isEqualTo(MailStatus.UNCERTAIN);
        assertThat(MailServer.server.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_mail_whose_connection_broke_waits_for_a_persons_word() {
        var mail = beingSent();

        var pause = failed(mail, new IllegalStateException("Connection was closed"));

        assertThat(pause).isEmpty();
        assertThat(tenancy.within(workspace, () -> outbox.find(mail)).orElseThrow().status()).isEqualTo(MailStatus.UNCERTAIN);
    }

    @Test
    void a_mail_that_was_taken_but_not_written_down_is_not_sent_again() {
        var mail = beingSent();

        failed(mail, new IllegalStateException(new SQLException("The database is gone", new ConnectException())));

        assertThat(tenancy.within(workspace, () -> outbox.find(mail)).orElseThrow().status()).isEqualTo(MailStatus.UNCERTAIN);
    }

    @Test
    void a_mail_for_a_server_that_was_not_reached_is_tried_again() {
        var mail = beingSent();

        var pause = failed(mail, new IllegalStateException(new ConnectException("Connection refused")));

        assertThat(pause).isPresent();
        assertThat(tenancy.within(workspace, () -> outbox.find(mail)).orElseThrow().status()).isEqualTo(MailStatus.QUEUED);
    }

    private Optional<Duration> failed(UUID mail, Throwable cause) {
        return tenancy.within(workspace, () -> dispatcher.onFailure(new QueueItem(workspace, mail), cause));
    }

    private UUID beingSent() {
        return tenancy.within(workspace, () -> QuarkusTransaction.requiringNew().call(() -> {
            var half = new OutboxMailEntity();
            half.idempotencyKey = "half";
            half.recipient = "ada@customer.example";
            half.subject = "Half sent";
            half.textBody = "Text";
            half.headers = Map.of();
            half.status = MailStatus.SENDING;
            half.persist();
            return half.id;
        }));
    }

    private void enqueue(String key, String to) {
        tenancy.within(workspace, () -> outbox.enqueue(new OutgoingMail(key, to, "Your opinion", "Hello", "<p>Hello</p>",
                Map.of("List-Unsubscribe", "<https://x.example/u>"))));
    }

    /** Looks again and again: the server's own waiting misses a mail that arrives while it begins to wait. */
    private static void awaitMails(int count) {
        Await.until(() -> MailServer.server.getReceivedMessages().length, received -> received >= count);
    }

    private void awaitStatus(MailStatus status) {
        Await.until(() -> tenancy.within(workspace, () -> outbox.list(OutboxMailFilter.ALL, NEWEST)).rows().get(0),
                mail -> mail.status() == status);
    }
}
