package dev.lodestar.profile.attribute;

import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.profile.Attribute;
import dev.lodestar.profile.Attributes;
import dev.lodestar.profile.Evidence;
import dev.lodestar.profile.IdealCustomerProfile;
import dev.lodestar.profile.evidence.AddEvidence;
import dev.lodestar.profile.evidence.EvidenceOrder;
import dev.lodestar.profile.evidence.Evidences;
import dev.lodestar.profile.evidence.RemoveEvidence;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.Roles;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.graphql.FieldBatches;

import org.eclipse.microprofile.graphql.DefaultValue;
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
    private final FieldBatches batches;

    AttributeApi(Attributes attributes, Evidences evidences, FieldBatches batches) {
        this.attributes = attributes;
        this.evidences = evidences;
        this.batches = batches;
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
    @Description("A list of the evidence for and against the attribute.")
    public CompletionStage<Evidence.Connection> evidence(@Source Attribute attribute,
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("The number of pieces to return, 200 at most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the list. The newest first if left out.") EvidenceOrder orderBy) {
        return batches.load(EvidenceOrder.page(attribute.id(), first, after, orderBy), evidences::pages)
                .thenApply(page -> page.as(Evidence.Edge::new, Evidence.Connection::new));
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Adds an attribute to a profile or persona.")
    public AddAttribute.Payload addAttribute(@NonNull @Description("The attribute to add.") AddAttribute.Input input) {
        return Outcome.of(() -> attributes.add(input))
                .as((change, errors) -> new AddAttribute.Payload(attribute(change), revision(change), errors));
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Changes an attribute of a profile or persona. What is left out stays.")
    public UpdateAttribute.Payload updateAttribute(@NonNull @Description("The change to make.") UpdateAttribute.Input input) {
        return Outcome.of(() -> attributes.update(input))
                .as((change, errors) -> new UpdateAttribute.Payload(attribute(change), revision(change), errors));
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Removes an attribute and its evidence from a profile or persona.")
    public RemoveAttribute.Payload removeAttribute(
            @NonNull @Description("The attribute to remove.") RemoveAttribute.Input input) {
        return Outcome.of(() -> attributes.remove(input)).as((change, errors) -> new RemoveAttribute.Payload(
                change == null ? null : Ids.parse("attribute", input.id()), revision(change), errors));
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Adds evidence to an attribute. What the same source says already is left out.")
    public AddEvidence.Payload addEvidence(@NonNull @Description("The evidence to add.") AddEvidence.Input input) {
        return Outcome
                .of(() -> evidences.add(Ids.parse("attribute", input.attributeId(), "input", "attributeId"),
                        List.of(input.evidence().toDraft("input", "evidence")), input.cause()))
                .as((change, errors) -> new AddEvidence.Payload(attribute(change), revision(change), errors));
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Removes a piece of evidence.")
    public RemoveEvidence.Payload removeEvidence(@NonNull @Description("The evidence to remove.") RemoveEvidence.Input input) {
        return Outcome
                .of(() -> evidences.remove(Ids.parse("evidence", input.id(), "input", "id"), input.cause()))
                .as((change, errors) -> new RemoveEvidence.Payload(attribute(change), revision(change), errors));
    }

    private static @Nullable Attribute attribute(@Nullable AttributeChange change) {
        return change == null ? null : change.attribute();
    }

    private static @Nullable Integer revision(@Nullable AttributeChange change) {
        return change == null ? null : change.revision();
    }
}
