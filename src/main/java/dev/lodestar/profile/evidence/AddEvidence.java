package dev.lodestar.profile.evidence;

import java.util.List;

import dev.lodestar.profile.Attribute;
import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code addEvidence} takes and gives. */
public interface AddEvidence {

    /** New evidence for or against an attribute. What the same source says already is left out. */
    @DefaultNonNull
    @Name("AddEvidenceInput")
    @Description("New evidence for or against an attribute. What the same source says already is left out.")
    record Input(
            @Id @Description("The ID of the attribute.") String attributeId,
            @Description("The evidence to add.") EvidenceInput evidence,
            @Nullable @Description("What is done and why, for the history.") String cause) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("AddEvidencePayload")
    @Description("The result of adding evidence.")
    record Payload(
            @Nullable @Description("The attribute with its evidence, or null if it was refused.") Attribute attribute,
            @Nullable @Description("The number of the revision that the change made, or of the newest one if nothing changed. Null if it was refused.") Integer revision,
            @Description("What the caller can mend, empty if the evidence was added.") List<@NonNull UserError> userErrors) {
    }
}
