package dev.lodestar.persona;

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

/** What personas were, for a client. */
@GraphQLApi
public class PersonaRevisionApi {

    private final Revisions revisions;

    PersonaRevisionApi(Revisions revisions) {
        this.revisions = revisions;
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The revisions of a persona, the newest first.")
    public Revision.Connection personaRevisions(@NonNull @Id @Description("The persona's id.") String personaId,
            @Description("How many, 20 if not said.") Integer first,
            @Description("The cursor to begin behind.") String after) {
        return revisions.list(OwnerRef.persona(Ids.parse("persona", personaId)), PageRequest.of(first, after)).as(
                Revision.Edge::new,
                Revision.Connection::new);
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("A persona as it was at a revision, if there is such a revision.")
    public Revision personaRevision(@NonNull @Id @Description("The persona's id.") String personaId,
            @NonNull @Description("The number of the revision.") Integer number) {
        return revisions.find(OwnerRef.persona(Ids.parse("persona", personaId)), number).orElse(null);
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("What changed in a persona from one revision to another, if there are such revisions.")
    public SnapshotDiff personaRevisionDiff(@NonNull @Id @Description("The persona's id.") String personaId,
            @NonNull @Description("The number of the earlier revision.") Integer from,
            @NonNull @Description("The number of the later revision.") Integer to) {
        return revisions.diff(OwnerRef.persona(Ids.parse("persona", personaId)), from, to).orElse(null);
    }
}
