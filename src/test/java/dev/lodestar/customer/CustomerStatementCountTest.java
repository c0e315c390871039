package dev.lodestar.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.StatementCount;
import dev.lodestar.WithLodestar;
import dev.lodestar.catalogue.StatementValue;
import dev.lodestar.profile.AttributeDraft;
import dev.lodestar.profile.Attributes;
import dev.lodestar.profile.CreateProfile;
import dev.lodestar.profile.EvidenceDraft;
import dev.lodestar.profile.EvidencePerson;
import dev.lodestar.profile.EvidenceSource;
import dev.lodestar.profile.OwnerRef;
import dev.lodestar.profile.Polarity;
import dev.lodestar.profile.Profiles;
import dev.lodestar.profile.SourceKind;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.workspace.TestMembers.Signed;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fields of customers under a list ask the database as often for many rows as for one. */
@WithLodestar
class CustomerStatementCountTest {

    private static final String ACCOUNTS = "{ contacts(first: 200) { nodes { label account { name employees } } } }";
    private static final String PEOPLE = """
            { profiles(first: 200) { nodes { attributes { evidence { nodes { quote person { label account { name } } } } } } } }""";

    @Inject
    Contacts contacts;
    @Inject
    Profiles profiles;
    @Inject
    Attributes attributes;
    @Inject
    Tenancy tenancy;

    private Signed owner;
    private GraphQL api;

    @BeforeEach
    void workspace() {
        owner = Given.owner();
        api = GraphQL.with(owner.token());
    }

    @Test
    void the_accounts_of_fifty_contacts_cost_as_many_statements_as_that_of_one() {
        people(0, 1);
        long one = StatementCount.of(api, ACCOUNTS, "contacts.nodes.account.name", 1);
        people(1, 50);

        long fifty = StatementCount.of(api, ACCOUNTS, "contacts.nodes.account.name", 50);

        assertThat(fifty).isEqualTo(one).isPositive();
    }

    @Test
    void the_people_behind_the_evidence_of_fifty_profiles_cost_as_many_statements_as_that_of_one() {
        people(0, 1).forEach(this::quoted);
        long one = StatementCount.of(api, PEOPLE, "profiles.nodes.attributes.flatten().evidence.nodes.flatten().person.label",
                1);
        people(1, 50).forEach(this::quoted);

        long fifty = StatementCount.of(api, PEOPLE, "profiles.nodes.attributes.flatten().evidence.nodes.flatten().person.label",
                50);

        assertThat(fifty).isEqualTo(one).isPositive();
    }

    private List<Contact> people(int from, int to) {
        return tenancy.within(owner.workspaceId(), () -> contacts.findOrCreateAll(IntStream.range(from, to)
                .mapToObj(i -> new ContactDraft("k" + i, null, "Person " + i, null, "Firm " + i, null)).toList()));
    }

    private void quoted(Contact person) {
        tenancy.within(owner.workspaceId(), () -> {
            var profile = profiles.create(new CreateProfile.Input("Profile of " + person.id(), null, null, null));
            var evidence = EvidenceDraft.said(EvidenceSource.of(SourceKind.ANSWER, Ids.next(), "Survey"),
                    new EvidencePerson(person.id(), null, null), "Six days!",
                    LocalDate.now(), false);
            attributes.add(OwnerRef.profile(profile.id()), null,
                    new AttributeDraft("pains", StatementValue.of("Month end takes long"), Polarity.WANT, 5),
                    List.of(evidence), null);
        });
    }
}
