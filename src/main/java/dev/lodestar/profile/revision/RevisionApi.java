package dev.lodestar.profile.revision;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.profile.OwnerRef;
import dev.lodestar.profile.Revision;
import dev.lodestar.profile.Revisions;
import dev.lodestar.profile.SnapshotDiff;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.Roles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

import io.smallrye.graphql.api.Nullable;

/** What profiles were, for a client. */
@GraphQLApi
public class RevisionApi {

    private final Revisions revisions;

    RevisionApi(Revisions revisions) {
        this.revisions = revisions;
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The revisions of a profile, the newest first.")
    public Revision.Connection revisions(@NonNull @Id @Description("The profile's id.") String profileId,
            @Description("How many, 20 if not said.") Integer first,
            @Description("The cursor to begin behind.") String after) {
        return revisions.list(OwnerRef.profile(Ids.parse("profile", profileId)), PageRequest.of(first, after)).as(
                Revision.Edge::new,
                Revision.Connection::new);
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("A profile as it was at a revision, if there is such a revision.")
    public Revision revision(@NonNull @Id @Description("The profile's id.") String profileId,
            @NonNull @Description("The number of the revision.") Integer number) {
        return revisions.find(OwnerRef.profile(Ids.parse("profile", profileId)), number).orElse(null);
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("What changed in a profile from one revision to another, if there are such revisions.")
    public SnapshotDiff revisionDiff(@NonNull @Id @Description("The profile's id.") String profileId,
            @NonNull @Description("The number of the earlier revision.") Integer from,
            @NonNull @Description("The number of the later revision.") Integer to) {
        return revisions.diff(OwnerRef.profile(Ids.parse("profile", profileId)), from, to).orElse(null);
    }
}
