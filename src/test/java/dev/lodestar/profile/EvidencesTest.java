package dev.lodestar.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import dev.lodestar.Given;
import dev.lodestar.WithLodestar;
import dev.lodestar.catalogue.StatementValue;
import dev.lodestar.profile.attribute.AttributeChange;
import dev.lodestar.profile.evidence.EvidenceOrder;
import dev.lodestar.profile.evidence.Evidences;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.tenancy.Tenancy;

import org.junit.jupiter.api.Test;

@WithLodestar
class EvidencesTest {

    @Inject
    Profiles profiles;
    @Inject
    Attributes attributes;
    @Inject
    Evidences evidences;
    @Inject
    Revisions revisions;
    @Inject
    Tenancy tenancy;

    private final UUID anna = Ids.next();
    private final UUID ben = Ids.next();
    private final UUID acme = Ids.next();

    @Test
    void people_are_counted_and_not_what_they_say() {
        tenancy.within(Given.owner().workspaceId(), () -> {
            var added = pain(List.of(said(anna, "Six days!"), said(anna, "Six long days!"), said(ben, "A week.")));

            assertThat(added.attribute().tally().supportingPeople()).isEqualTo(2);
            assertThat(added.attribute().tally().accounts()).isEqualTo(1);
            assertThat(added.attribute().getStatus()).isEqualTo(AttributeStatus.SUPPORTED);
            assertThat(added.revision()).isEqualTo(2);
        });
    }

    @Test
    void erasing_a_person_takes_their_words_and_recounts() {
        tenancy.within(Given.owner().workspaceId(), () -> {
            var id = pain(List.of(said(anna, "Six days!"), said(ben, "A week."),
                    said(ben, "Not any more.").withStance(EvidenceStance.CONTRADICTS))).attribute().id();
            var owner = attributes.ownerOf(id).orElseThrow();

            int erased = evidences.erasePerson(ben);

            assertThat(erased).isEqualTo(2);
            assertThat(page(id, 20, null).rows()).extracting(Evidence::quote)
                    .containsExactly("Six days!");
            assertThat(attributes.find(id).orElseThrow().tally().people()).isEqualTo(1);
            assertThat(revision(owner, 3).attributes().get(0).evidence().people()).isEqualTo(1);
            assertThat(revision(owner, 2).attributes().get(0).evidence().people()).isEqualTo(2);
            assertThat(evidences.erasePerson(ben)).isZero();
        });
    }

    @Test
    void a_long_list_of_evidence_is_paged() {
        tenancy.within(Given.owner().workspaceId(), () -> {
            var drafts = IntStream.range(0, 45).mapToObj(i -> said(Ids.next(), "Quote " + i)).toList();
            var id = pain(drafts).attribute().id();

            var first = page(id, 30, null);
            var second = page(id, 30, first.pageInfo().endCursor());

            assertThat(first.rows()).hasSize(30).doesNotContainAnyElementsOf(second.rows());
            assertThat(second.rows()).hasSize(15);
        });
    }

    private Page<Evidence> page(UUID attributeId, int first, String after) {
        var asked = EvidenceOrder.page(attributeId, first, after, null);
        return evidences.pages(List.of(asked)).get(asked);
    }

    private Revision revision(OwnerRef owner, int number) {
        var asked = new RevisionAt(owner, number);
        return revisions.byNumbers(List.of(asked)).get(asked);
    }

    private AttributeChange pain(List<EvidenceDraft> evidence) {
        var profile = profiles.create(new CreateProfile.Input("Clinics", null, null, null));
        return attributes.add(OwnerRef.profile(profile.id()), profile.version(),
                new AttributeDraft("pains", StatementValue.of("Month end takes too long"), Polarity.WANT, 7), evidence,
                "Accepted what 2 of 9 people said");
    }

    private EvidenceDraft said(UUID person, String quote) {
        return EvidenceDraft.said(EvidenceSource.of(SourceKind.ANSWER, Ids.next(), "Month-end survey, question 3"),
                new EvidencePerson(person, acme, "END_USER"),
                quote, LocalDate.now().minusDays(3), true);
    }
}
