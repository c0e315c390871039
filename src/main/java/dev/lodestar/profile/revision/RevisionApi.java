package dev.lodestar.profile.revision;

import java.util.concurrent.CompletionStage;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.profile.IdealCustomerProfile;
import dev.lodestar.profile.OwnerRef;
import dev.lodestar.profile.Revision;
import dev.lodestar.profile.RevisionAt;
import dev.lodestar.profile.RevisionOrder;
import dev.lodestar.profile.Revisions;
import dev.lodestar.profile.SnapshotDiff;
import dev.lodestar.shared.Roles;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.graphql.FieldBatches;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;

/** What profiles were, for a client. */
@GraphQLApi
public class RevisionApi {

    private final Revisions revisions;
    private final FieldBatches batches;

    RevisionApi(Revisions revisions, FieldBatches batches) {
        this.revisions = revisions;
        this.batches = batches;
    }

    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("A list of the revisions of the profile.")
    public CompletionStage<Revision.Connection> revisions(@Source IdealCustomerProfile profile,
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("The number of revisions to return, 200 at most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the list. The newest first if left out.") RevisionOrder orderBy) {
        return batches.load(RevisionOrder.page(OwnerRef.profile(profile.id()), first, after, orderBy), revisions::pages)
                .thenApply(page -> page.as(Revision.Edge::new, Revision.Connection::new));
    }

    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("The profile as it was at a revision. Null if there is no such revision.")
    public CompletionStage<Revision> revisionAt(@Source IdealCustomerProfile profile,
            @NonNull @Description("The number of the revision.") Integer number) {
        return batches.load(new RevisionAt(OwnerRef.profile(profile.id()), number), revisions::byNumbers);
    }

    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("What changed from one revision to another. Null if one of them does not exist.")
    public CompletionStage<SnapshotDiff> revisionDiff(@Source IdealCustomerProfile profile,
            @NonNull @Description("The number of the revision to compare from.") Integer from,
            @NonNull @Description("The number of the revision to compare with.") Integer to) {
        return batches.load(new Revisions.Span(OwnerRef.profile(profile.id()), from, to), revisions::diffs);
    }
}
