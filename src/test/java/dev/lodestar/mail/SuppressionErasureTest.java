package dev.lodestar.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.customer.GivenContacts;
import dev.lodestar.shared.tenancy.Tenancy;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithLodestar
class SuppressionErasureTest {

    private static final String ADDRESS = "lena.voss@contacts.example";

    @Inject
    Suppressions suppressions;
    @Inject
    Tenancy tenancy;
    @Inject
    EntityManager entities;

    private UUID workspace;
    private GraphQL api;

    @BeforeEach
    void workspace() {
        var owner = Given.owner();
        workspace = owner.workspaceId();
        api = GraphQL.with(owner.token());
    }

    private List<?> rows() {
        return tenancy.within(workspace, () -> QuarkusTransaction.requiringNew().call(() -> entities
                .createNativeQuery("select concat_ws(' ', email, email_key, reason) from mail_suppression", String.class)
                .getResultList()));
    }

    private boolean isSuppressed(String address) {
        return tenancy.within(workspace, () -> suppressions.contains(address));
    }

    @Test
    void an_erased_person_stays_unwritten_to_and_only_a_hash_is_kept() {
        var contact = GivenContacts.contact(api, "Lena Voss");
        tenancy.within(workspace, () -> suppressions.add(ADDRESS, SuppressionReason.UNSUBSCRIBED));
        assertThat(rows()).singleElement().asString().contains(ADDRESS);

        GivenContacts.erase(api, contact);

        assertThat(rows()).singleElement().asString().doesNotContain("lena").contains("sha256:", "UNSUBSCRIBED");
        assertThat(isSuppressed(ADDRESS)).isTrue();
        assertThat(isSuppressed("LENA.VOSS@contacts.example")).isTrue();
        assertThat(isSuppressed("another@contacts.example")).isFalse();
        tenancy.within(workspace, () -> suppressions.add(ADDRESS, SuppressionReason.BY_HAND));
        assertThat(rows()).hasSize(1);
    }
}
