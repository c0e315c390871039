package dev.lodestar.customer.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
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

import org.junit.jupiter.api.Test;

@WithLodestar
class EvidencePeopleTest {

    private static final String SEEN = """
            query($id: ID!) { attribute(id: $id) { status evidence { nodes { quote person { label account { name } } } } } }""";

    @Inject
    Profiles profiles;
    @Inject
    Attributes attributes;
    @Inject
    Tenancy tenancy;

    @Test
    void evidence_names_the_person_until_they_are_erased_and_then_it_is_gone() {
        var owner = Given.owner();
        var api = GraphQL.with(owner.token());
        var contact = api.done("createContact", """
                mutation { createContact(input: { name: "Ann" }) { contact { id version } userErrors { code } } }""",
                Map.of()).<String, Object> getMap("contact");
        var attribute = pain(owner.workspaceId(), UUID.fromString((String) contact.get("id")));

        var before = api.ask(SEEN, Map.of("id", attribute));
        api.done("eraseContact",
                """
                        mutation($id: ID!, $version: Int!) { eraseContact(input: {id: $id, version: $version}) { userErrors { code } } }""",
                contact);
        var after = api.ask(SEEN, Map.of("id", attribute));

        assertThat(before.getString("attribute.evidence.nodes[0].person.label")).isEqualTo("Ann");
        assertThat(before.getString("attribute.status")).isEqualTo("SUPPORTED");
        assertThat(after.getList("attribute.evidence.nodes")).isEmpty();
        assertThat(after.getString("attribute.status")).isEqualTo("HYPOTHESIS");
    }

    private UUID pain(UUID workspace, UUID person) {
        return tenancy.within(workspace, () -> {
            var profile = profiles.create(new CreateProfile.Input("Clinics", null, null, null));
            var evidence = EvidenceDraft.said(EvidenceSource.of(SourceKind.ANSWER, Ids.next(), "Survey"),
                    new EvidencePerson(person, null, null), "Six days!",
                    LocalDate.now(), false);
            return attributes.add(OwnerRef.profile(profile.id()), null,
                    new AttributeDraft("pains", StatementValue.of("Month end takes long"), Polarity.WANT, 5),
                    List.of(evidence), null).attribute().id();
        });
    }
}
