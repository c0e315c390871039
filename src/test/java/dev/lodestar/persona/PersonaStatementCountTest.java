package dev.lodestar.persona;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

import org.junit.jupiter.api.Test;

/** The persona query must not ask the database more often when there are more personas. */
@WithLodestar
class PersonaStatementCountTest {

    private static final String PERSONAS = """
            { personas(first: 200) { nodes { name buyingRoles profile { name } attributes { text definition { label }
                value { ... on StatementValue { text severity } } status tally { people accounts }
                evidence { totalCount nodes { quote buyingRole source { label } observedOn } } }
                revisions { totalCount nodes { number cause { code } } } revisionAt(number: 1) { cause { code parameters { name value } } }
                revisionDiff(from: 1, to: 3) { added { text } } } } }""";

    @Inject
    Profiles profiles;
    @Inject
    Attributes attributes;
    @Inject
    Personas personas;
    @Inject
    Tenancy tenancy;

    @Test
    void a_hundred_personas_cost_as_many_statements_as_one() {
        var owner = Given.owner();
        var api = GraphQL.with(owner.token());
        var profile = tenancy.within(owner.workspaceId(),
                () -> profiles.create(new CreateProfile.Input("Accountants", null, null, null)).id());
        tenancy.within(owner.workspaceId(), () -> persona(profile, 0));
        long one = StatementCount.of(api, PERSONAS, "personas.nodes", 1);
        tenancy.within(owner.workspaceId(), () -> IntStream.rangeClosed(1, 99).forEach(i -> persona(profile, i)));

        long hundred = StatementCount.of(api, PERSONAS, "personas.nodes", 100);

        System.out.printf("The persona query costs %d SQL statements for 1 persona and %d for 100.%n", one, hundred);
        assertThat(hundred).isEqualTo(one).isPositive();
    }

    private void persona(UUID profile, int number) {
        var persona = personas.create(new CreatePersona.Input(profile.toString(), "Persona " + number, null,
                List.of(BuyingRole.DECISION_MAKER), List.of("CEO")));
        for (var key : List.of("pains", "goals")) {
            attributes.add(OwnerRef.persona(persona.id()), null,
                    new AttributeDraft(key, StatementValue.of("Statement " + number), Polarity.WANT, 5),
                    List.of(said("First"), said("Second")), null);
        }
    }

    private static EvidenceDraft said(String quote) {
        return EvidenceDraft.said(EvidenceSource.of(SourceKind.ANSWER, Ids.next(), "Survey"),
                new EvidencePerson(Ids.next(), Ids.next(), "END_USER"), quote,
                LocalDate.now(), false);
    }
}
