package dev.lodestar.profile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.PageInfo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/**
 * The organisation or individual that gets the most value from us and gives it back, or whom we turn away.
 */
@DefaultNonNull
@Description("The organisation or individual that gets the most value from us and gives it back, or whom we turn away.")
public record IdealCustomerProfile(
        @Id @Description("The profile's id.") UUID id,
        @Description("Counts the changes; send it back to say which state you saw.") int version,
        @Description("What the team calls it.") String name,
        @Description("In a few sentences who it is; may be empty.") String description,
        @Description("What kind of customer it describes.") TargetKind targetKind,
        @Description("Whether it describes whom to win or whom to turn away.") ProfilePolarity polarity,
        @Ignore Standing standing,
        @Ignore AttributeOwner.Life life) {

    /**
     * Where a profile stands.
     *
     * @param activeReason why it is active beside three others, or null when it is not
     */
    public record Standing(ProfileState state, @Nullable String activeReason) {
    }

    @Description("Where the profile stands.")
    public ProfileState getState() {
        return standing.state();
    }

    @Nullable
    @Description("Why the profile is active beside three others, if it is.")
    public String getActiveReason() {
        return standing.activeReason();
    }

    @Description("The number of the newest revision.")
    public int getRevision() {
        return life.revision();
    }

    @Nullable
    @Description("What front ends see. Null if they see nothing.")
    public Publication getPublication() {
        return life.publication();
    }

    @Description("Identifies when the profile was made.")
    public Instant getCreatedAt() {
        return life.createdAt();
    }

    @Description("Identifies when the profile was last changed.")
    public Instant getUpdatedAt() {
        return life.updatedAt();
    }

    /** A profile at its place. */
    @DefaultNonNull
    @Name("IdealCustomerProfileEdge")
    @Description("A profile at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The profile.") IdealCustomerProfile node) {
    }

    /** A page of profiles. */
    @DefaultNonNull
    @Name("IdealCustomerProfileConnection")
    @Description("A page of profiles.")
    public record Connection(
            @Description("The profiles with their places.") List<@NonNull Edge> edges,
            @Description("The profiles.") List<@NonNull IdealCustomerProfile> nodes,
            @Description("Where the page stands.") PageInfo pageInfo,
            @Description("How many profiles there are in all.") Integer totalCount) {
    }
}
