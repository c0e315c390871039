package dev.lodestar.profile;

import jakarta.annotation.security.RolesAllowed;

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
    @Description("The profiles, the newest first.")
    public IdealCustomerProfile.Connection profiles(@Description("Only those that stand here, or all.") ProfileState state,
            @Description("How many, 20 if not said.") Integer first,
            @Description("The cursor to begin behind.") String after) {
        return profiles.list(state, PageRequest.of(first, after)).as(IdealCustomerProfile.Edge::new,
                IdealCustomerProfile.Connection::new);
    }

    @Query
    @NonNull
    @RolesAllowed({ Roles.PUBLISHED_READER, Roles.VIEWER })
    @Description("The active profiles as they were published, the newest first.")
    public PublishedProfile.Connection publishedProfiles(@Description("How many, 20 if not said.") Integer first,
            @Description("The cursor to begin behind.") String after) {
        return profiles.published(PageRequest.of(first, after)).as(PublishedProfile.Edge::new,
                PublishedProfile.Connection::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Makes a profile, as a draft.")
    public IdealCustomerProfile.Payload createProfile(@NonNull @Description("The profile.") CreateProfileInput input) {
        return Outcome.of(() -> profiles.create(input)).as(IdealCustomerProfile.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Changes a profile's own fields.")
    public IdealCustomerProfile.Payload updateProfile(@NonNull @Id @Description("The profile's id.") String id,
            @NonNull @Description("The version you saw.") Integer version,
            @NonNull @Description("What to change.") UpdateProfileInput input) {
        return Outcome.of(() -> profiles.update(Ids.parse("profile", id), version, input))
                .as(IdealCustomerProfile.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Makes a profile one that the team works by, and publishes it; three is the most without a reason.")
    public IdealCustomerProfile.Payload activateProfile(@NonNull @Id @Description("The profile's id.") String id,
            @NonNull @Description("The version you saw.") Integer version,
            @Description("Why a fourth active profile is needed.") String reason) {
        return Outcome.of(() -> profiles.activate(Ids.parse("profile", id), version, reason))
                .as(IdealCustomerProfile.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Lets front ends see the newest revision of an active profile.")
    public IdealCustomerProfile.Payload publishProfile(@NonNull @Id @Description("The profile's id.") String id,
            @NonNull @Description("The version you saw.") Integer version) {
        return Outcome.of(() -> profiles.publish(Ids.parse("profile", id), version)).as(IdealCustomerProfile.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Puts a profile away; front ends see it no more.")
    public IdealCustomerProfile.Payload archiveProfile(@NonNull @Id @Description("The profile's id.") String id,
            @NonNull @Description("The version you saw.") Integer version) {
        return Outcome.of(() -> profiles.archive(Ids.parse("profile", id), version)).as(IdealCustomerProfile.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Takes an archived profile out again, as a draft.")
    public IdealCustomerProfile.Payload restoreProfile(@NonNull @Id @Description("The profile's id.") String id,
            @NonNull @Description("The version you saw.") Integer version) {
        return Outcome.of(() -> profiles.restore(Ids.parse("profile", id), version)).as(IdealCustomerProfile.Payload::new);
    }
}
