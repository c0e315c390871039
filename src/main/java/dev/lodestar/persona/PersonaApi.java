package dev.lodestar.persona;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.profile.Attribute;
import dev.lodestar.profile.Attributes;
import dev.lodestar.profile.IdealCustomerProfile;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.Roles;

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
    @Description("The personas, drafts included, the newest first.")
    public BuyerPersona.Connection personas(@Description("Only those that play this role, or all.") BuyingRole role,
            @Id @Description("Only those of this profile, or all.") String profileId,
            @Description("The archived ones instead of the others.") @DefaultValue("false") boolean archived,
            @Description("How many, 20 if not said.") Integer first,
            @Description("The cursor to begin behind.") String after) {
        return personas
                .list(role, profileId == null ? null : Ids.parse("profile", profileId), archived, PageRequest.of(first, after))
                .as(BuyerPersona.Edge::new,
                        BuyerPersona.Connection::new);
    }

    @Query
    @NonNull
    @RolesAllowed({ Roles.PUBLISHED_READER, Roles.VIEWER })
    @Description("The personas that play a role, as they were published, the newest first.")
    public PublishedPersona.Connection publishedPersonas(
            @NonNull @Description("The role they play.") BuyingRole role,
            @Id @Description("Only those of this profile, or all.") String profileId,
            @Description("How many, 20 if not said.") Integer first,
            @Description("The cursor to begin behind.") String after) {
        return personas
                .published(role, profileId == null ? null : Ids.parse("profile", profileId), PageRequest.of(first, after))
                .as(PublishedPersona.Edge::new,
                        PublishedPersona.Connection::new);
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
    @Description("Makes a persona, as a draft.")
    public BuyerPersona.Payload createPersona(@NonNull @Description("The persona.") CreatePersonaInput input) {
        return Outcome.of(() -> personas.create(input)).as(BuyerPersona.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Changes a persona's own fields.")
    public BuyerPersona.Payload updatePersona(@NonNull @Id @Description("The persona's id.") String id,
            @NonNull @Description("The version you saw.") Integer version,
            @NonNull @Description("What to change.") UpdatePersonaInput input) {
        return Outcome.of(() -> personas.update(Ids.parse("persona", id), version, input)).as(BuyerPersona.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Lets front ends see the persona as it is now.")
    public BuyerPersona.Payload publishPersona(@NonNull @Id @Description("The persona's id.") String id,
            @NonNull @Description("The version you saw.") Integer version) {
        return Outcome.of(() -> personas.publish(Ids.parse("persona", id), version)).as(BuyerPersona.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Takes a persona out of what front ends see.")
    public BuyerPersona.Payload unpublishPersona(@NonNull @Id @Description("The persona's id.") String id,
            @NonNull @Description("The version you saw.") Integer version) {
        return Outcome.of(() -> personas.unpublish(Ids.parse("persona", id), version)).as(BuyerPersona.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Puts a persona away; front ends see it no more.")
    public BuyerPersona.Payload archivePersona(@NonNull @Id @Description("The persona's id.") String id,
            @NonNull @Description("The version you saw.") Integer version) {
        return Outcome.of(() -> personas.archive(Ids.parse("persona", id), version)).as(BuyerPersona.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Takes an archived persona out again, as a draft.")
    public BuyerPersona.Payload restorePersona(@NonNull @Id @Description("The persona's id.") String id,
            @NonNull @Description("The version you saw.") Integer version) {
        return Outcome.of(() -> personas.restore(Ids.parse("persona", id), version)).as(BuyerPersona.Payload::new);
    }
}
