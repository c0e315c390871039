package dev.lodestar.profile.attribute;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.profile.Attribute;
import dev.lodestar.profile.AttributeChange;
import dev.lodestar.profile.Attributes;
import dev.lodestar.profile.Evidence;
import dev.lodestar.profile.Evidences;
import dev.lodestar.profile.IdealCustomerProfile;
import dev.lodestar.profile.OwnerRef;
import dev.lodestar.profile.evidence.EvidenceInput;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.Roles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;

/** Attributes and the evidence behind them, for a client. */
@GraphQLApi
public class AttributeApi {

    private final Attributes attributes;
    private final Evidences evidences;

    AttributeApi(Attributes attributes, Evidences evidences) {
        this.attributes = attributes;
        this.evidences = evidences;
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("The attribute with an id, if this workspace has it.")
    public Attribute attribute(@NonNull @Id @Description("The attribute's id.") String id) {
        return attributes.find(Ids.parse("attribute", id)).orElse(null);
    }

    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("What the profile says, in the order of display; at most 500.")
    public List<@NonNull List<@NonNull Attribute>> attributes(@Source List<IdealCustomerProfile> profiles) {
        var ofOwners = attributes.ofOwners(profiles.stream().map(IdealCustomerProfile::id).toList());
        return profiles.stream().map(profile -> ofOwners.getOrDefault(profile.id(), List.of())).toList();
    }

    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The newest 20 pieces of evidence; the query evidence has them all.")
    public List<@NonNull List<@NonNull Evidence>> latestEvidence(@Source List<Attribute> attributes) {
        var newest = evidences.newest(attributes.stream().map(Attribute::id).toList());
        return attributes.stream().map(attribute -> newest.getOrDefault(attribute.id(), List.of())).toList();
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("What speaks for and against an attribute, the newest first.")
    public Evidence.Connection evidence(@NonNull @Id @Description("The attribute's id.") String attributeId,
            @Description("How many, 20 if not said.") Integer first,
            @Description("The cursor to begin behind.") String after) {
        return evidences.list(Ids.parse("attribute", attributeId), PageRequest.of(first, after)).as(Evidence.Edge::new,
                Evidence.Connection::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Adds an attribute to a profile.")
    public Attribute.Payload addProfileAttribute(@NonNull @Id @Description("The profile's id.") String profileId,
            @NonNull @Description("The profile's version you saw.") Integer version,
            @NonNull @Description("The attribute.") AttributeInput input) {
        return payload(
                Outcome.of(() -> attributes.add(OwnerRef.profile(Ids.parse("profile", profileId)), version, input.toDraft(),
                        input.toEvidence(), input.cause())));
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Adds an attribute to a persona.")
    public Attribute.Payload addPersonaAttribute(@NonNull @Id @Description("The persona's id.") String personaId,
            @NonNull @Description("The persona's version you saw.") Integer version,
            @NonNull @Description("The attribute.") AttributeInput input) {
        return payload(
                Outcome.of(() -> attributes.add(OwnerRef.persona(Ids.parse("persona", personaId)), version, input.toDraft(),
                        input.toEvidence(), input.cause())));
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Changes an attribute of a profile or persona.")
    public Attribute.Payload updateAttribute(@NonNull @Id @Description("The attribute's id.") String id,
            @NonNull @Description("The attribute's version you saw.") Integer version,
            @NonNull @Description("What to change.") UpdateAttributeInput input) {
        return payload(Outcome.of(
                () -> attributes.update(Ids.parse("attribute", id), version, input.toValue(), input.polarity(), input.weight(),
                        input.cause())));
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Takes an attribute and its evidence out of a profile or persona.")
    public Attribute.Payload removeAttribute(@NonNull @Id @Description("The attribute's id.") String id,
            @NonNull @Description("The attribute's version you saw.") Integer version,
            @Description("Why, for the history.") String cause) {
        return payload(Outcome.of(() -> attributes.remove(Ids.parse("attribute", id), version, cause)));
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Adds evidence to an attribute; what the same source says already is left out.")
    public Attribute.Payload addEvidence(@NonNull @Id @Description("The attribute's id.") String attributeId,
            @NonNull @Description("The evidence.") EvidenceInput input) {
        return payload(
                Outcome.of(() -> evidences.add(Ids.parse("attribute", attributeId), List.of(input.toDraft("input")), null)));
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Takes a piece of evidence back.")
    public Attribute.Payload removeEvidence(@NonNull @Id @Description("The evidence's id.") String id,
            @Description("Why, for the history.") String cause) {
        return payload(Outcome.of(() -> evidences.remove(Ids.parse("evidence", id), cause)));
    }

    private static Attribute.Payload payload(Outcome<AttributeChange> outcome) {
        return outcome.as((change, errors) -> change == null ? new Attribute.Payload(null, null, errors)
                : new Attribute.Payload(change.attribute(), change.revision(), errors));
    }
}
