package dev.lodestar.persona;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.persona.PersonaFilter.Standing;
import dev.lodestar.profile.Attribute;
import dev.lodestar.profile.Attributes;
import dev.lodestar.profile.IdealCustomerProfile;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.Roles;
import dev.lodestar.shared.graphql.ConnectionRequest;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;

/** Buyer personas, for a client. */
@GraphQLApi
public class PersonaApi {

    private final Personas personas;
    private final Attributes attributes;

    PersonaApi(Personas personas, Attributes attributes) {
        this.personas = personas;
        this.attributes = attributes;
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("The persona with an id, if this workspace has it.")
    public BuyerPersona persona(@NonNull @Id @Description("The persona's id.") String id) {
        return personas.find(Ids.parse("persona", id)).orElse(null);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("A list of the personas of the workspace, drafts included.")
    public BuyerPersona.Connection personas(
            @Description("Returns only the personas that play this part in a purchase.") BuyingRole buyingRole,
            @Id @Description("Returns only the personas of this profile.") String profileId,
            @Description("Returns the archived personas instead of the others.") @DefaultValue("false") boolean archived,
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("The number of personas to return, 200 at most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the list. The newest first if left out.") PersonaOrder orderBy) {
        var order = orderBy == null ? PersonaOrder.NEWEST_FIRST : orderBy;
        var filter = new PersonaFilter(archived ? Standing.ARCHIVED : Standing.PRESENT, buyingRole, profile(profileId));
        return personas.list(filter, ConnectionRequest.of("personas", first, after, order.field(), order.direction()))
                .as(BuyerPersona.Edge::new, BuyerPersona.Connection::new);
    }

    @Query
    @NonNull
    @RolesAllowed({ Roles.PUBLISHED_READER, Roles.VIEWER })
    @Description("A list of the personas that play a part in a purchase, as they were published.")
    public PublishedPersona.Connection publishedPersonas(
            @NonNull @Description("The part that the personas play.") BuyingRole buyingRole,
            @Id @Description("Returns only the personas of this profile.") String profileId,
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("The number of personas to return, 200 at most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the list. The newest first if left out.") PublishedPersonaOrder orderBy) {
        var order = orderBy == null ? PublishedPersonaOrder.NEWEST_FIRST : orderBy;
        var filter = new PersonaFilter(Standing.PUBLISHED, buyingRole, profile(profileId));
        return personas.published(filter,
                ConnectionRequest.of("publishedPersonas", first, after, order.field(), order.direction()))
                .as(PublishedPersona.Edge::new, PublishedPersona.Connection::new);
    }

    private static @Nullable UUID profile(@Nullable String id) {
        return id == null ? null : Ids.parse("profile", id, "profileId");
    }

    @NonNull
    @Name("personas")
    @RolesAllowed(Roles.VIEWER)
    @Description("The people inside the profile who are not archived, the oldest first.")
    public List<@NonNull List<@NonNull BuyerPersona>> ofProfiles(@Source List<IdealCustomerProfile> profiles) {
        var ofProfiles = personas.ofProfiles(profiles.stream().map(IdealCustomerProfile::id).toList());
        return profiles.stream().map(profile -> ofProfiles.getOrDefault(profile.id(), List.of())).toList();
    }

    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("What the persona says, in the order of display; at most 500.")
    public List<@NonNull List<@NonNull Attribute>> attributes(@Source List<BuyerPersona> personas) {
        var ofOwners = attributes.ofOwners(personas.stream().map(BuyerPersona::id).toList());
        return personas.stream().map(persona -> ofOwners.getOrDefault(persona.id(), List.of())).toList();
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Creates a persona, as a draft.")
    public CreatePersona.Payload createPersona(@NonNull @Description("The persona to create.") CreatePersona.Input input) {
        return Outcome.of(() -> personas.create(input)).as(CreatePersona.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Changes the own fields of a persona. What is left out stays, null clears.")
    public UpdatePersona.Payload updatePersona(@NonNull @Description("The change to make.") UpdatePersona.Input input) {
        return Outcome.of(() -> personas.update(input)).as(UpdatePersona.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Lets front ends see the newest revision of a persona.")
    public PublishPersona.Payload publishPersona(@NonNull @Description("The persona to publish.") PublishPersona.Input input) {
        return Outcome.of(() -> personas.publish(input)).as(PublishPersona.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Takes a persona out of what front ends see.")
    public UnpublishPersona.Payload unpublishPersona(
            @NonNull @Description("The persona to take out.") UnpublishPersona.Input input) {
        return Outcome.of(() -> personas.unpublish(input)).as(UnpublishPersona.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Archives a persona. Front ends see it no more.")
    public ArchivePersona.Payload archivePersona(@NonNull @Description("The persona to archive.") ArchivePersona.Input input) {
        return Outcome.of(() -> personas.archive(input)).as(ArchivePersona.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Restores an archived persona as a draft.")
    public RestorePersona.Payload restorePersona(@NonNull @Description("The persona to restore.") RestorePersona.Input input) {
        return Outcome.of(() -> personas.restore(input)).as(RestorePersona.Payload::new);
    }
}
