package dev.lodestar.profile;

import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/**
 * Where a piece of evidence comes from.
 *
 * @param id the answer, passage, customer or finding; of a publication one that follows from its label and address
 * @param label the source in words, such as the survey and question
 * @param url where it can be read, or null
 */
@Description("Where a piece of evidence comes from.")
public record EvidenceSource(
        @NonNull @Description("The kind of the source.") SourceKind kind,
        @Nullable @Id @Description("The ID of the answer, passage, customer or finding, if it is one of ours.") UUID id,
        @NonNull @Description("The source in words, such as the survey and question.") String label,
        @Nullable @Description("Where the source can be read, if it is on the web.") String url) {

    /** An answer, a passage, a customer or a finding. */
    public static EvidenceSource of(SourceKind kind, UUID id, String label) {
        return new EvidenceSource(kind, id, label, null);
    }

    /** A publication. */
    public static EvidenceSource published(SourceKind kind, String label, @Nullable String url) {
        return new EvidenceSource(kind, null, label, url);
    }
}
