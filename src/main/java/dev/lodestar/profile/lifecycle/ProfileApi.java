package dev.lodestar.profile.lifecycle;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.profile.ActivateProfile;
import dev.lodestar.profile.CreateProfile;
import dev.lodestar.profile.IdealCustomerProfile;
import dev.lodestar.profile.ProfileState;
import dev.lodestar.profile.Profiles;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.Roles;
import dev.lodestar.shared.graphql.ConnectionRequest;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

import io.smallrye.graphql.api.Nullable;

/** Ideal customer profiles, for a client. */
@GraphQLApi
public class ProfileApi {

    private final Profiles profiles;

    ProfileApi(Profiles profiles) {
        this.profiles = profiles;
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("The profile with an id, if this workspace has it.")
    public IdealCustomerProfile profile(@NonNull @Id @Description("The profile's id.") String id) {
        return profiles.find(Ids.parse("profile", id)).orElse(null);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("A list of the profiles of the workspace.")
    public IdealCustomerProfile.Connection profiles(
            @Description("Returns only the profiles in this state.") ProfileState state,
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("The number of profiles to return, 200 at most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the list. The newest first if left out.") ProfileOrder orderBy) {
        var order = orderBy == null ? ProfileOrder.NEWEST_FIRST : orderBy;
        return profiles.list(state, ConnectionRequest.of("profiles", first, after, order.field(), order.direction()))
                .as(IdealCustomerProfile.Edge::new, IdealCustomerProfile.Connection::new);
    }

    @Query
    @NonNull
    @RolesAllowed({ Roles.PUBLISHED_READER, Roles.VIEWER })
    @Description("A list of the active profiles as they were published.")
    public PublishedProfile.Connection publishedProfiles(
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("The number of profiles to return, 200 at most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the list. The newest first if left out.") PublishedProfileOrder orderBy) {
        var order = orderBy == null ? PublishedProfileOrder.NEWEST_FIRST : orderBy;
        return profiles.published(
                ConnectionRequest.of("publishedProfiles", first, after, order.field(), order.direction()))
                .as(PublishedProfile.Edge::new, PublishedProfile.Connection::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Creates a profile, as a draft.")
    public CreateProfile.Payload createProfile(@NonNull @Description("The profile to create.") CreateProfile.Input input) {
        return Outcome.of(() -> profiles.create(input)).as(CreateProfile.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Changes the own fields of a profile. What is left out stays, null clears.")
    public UpdateProfile.Payload updateProfile(@NonNull @Description("The change to make.") UpdateProfile.Input input) {
        return Outcome.of(() -> profiles.update(input)).as(UpdateProfile.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Makes a profile one that the team works by, and publishes it. Three is the most without a reason.")
    public ActivateProfile.Payload activateProfile(
            @NonNull @Description("The profile to activate.") ActivateProfile.Input input) {
        return Outcome.of(() -> profiles.activate(input)).as(ActivateProfile.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Lets front ends see the newest revision of an active profile.")
    public PublishProfile.Payload publishProfile(@NonNull @Description("The profile to publish.") PublishProfile.Input input) {
        return Outcome.of(() -> profiles.publish(input)).as(PublishProfile.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Archives a profile. It frees its place among the active ones, and front ends see it no more.")
    public ArchiveProfile.Payload archiveProfile(@NonNull @Description("The profile to archive.") ArchiveProfile.Input input) {
        return Outcome.of(() -> profiles.archive(input)).as(ArchiveProfile.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Restores an archived profile as a draft.")
    public RestoreProfile.Payload restoreProfile(@NonNull @Description("The profile to restore.") RestoreProfile.Input input) {
        return Outcome.of(() -> profiles.restore(input)).as(RestoreProfile.Payload::new);
    }
}
