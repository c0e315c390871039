package dev.lodestar.workspace.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.Roles;
import dev.lodestar.workspace.Instance;
import dev.lodestar.workspace.Me;
import dev.lodestar.workspace.Members;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Setting up, signing in and out, for a client. */
@GraphQLApi
public class SessionApi {

    private final SetUp setUp;
    private final SignIn signIn;
    private final Joining joining;
    private final Members members;
    private final SessionCookie cookie;
    private final String version;

    SessionApi(SetUp setUp, SignIn signIn, Joining joining, Members members, SessionCookie cookie,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.setUp = setUp;
        this.signIn = signIn;
        this.joining = joining;
        this.members = members;
        this.cookie = cookie;
        this.version = version;
    }

    @Query
    @NonNull
    @PermitAll
    @Description("This running program.")
    public Instance instance() {
        return new Instance(setUp.isDone(), version);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The signed-in member.")
    public Me me() {
        return members.me();
    }

    // Named, since a method that begins with "set" would lose these letters.
    @Mutation("setUp")
    @NonNull
    @PermitAll
    @Description("Makes the first owner and the first workspace, with the secret of the link that the first start prints.")
    public SignInPayload setUp(@NonNull @Description("The owner and the workspace.") SetUpInput input) {
        return Outcome.of(() -> {
            setUp.create(input);
            return keep(signIn.with(input.email(), input.password()));
        }).as(SignInPayload::of);
    }

    @Mutation
    @NonNull
    @PermitAll
    @Description("Signs somebody in.")
    public SignInPayload signIn(@NonNull @Description("Who.") SignInInput input) {
        return Outcome.of(() -> keep(signIn.with(input.email(), input.password()))).as(SignInPayload::of);
    }

    @Mutation
    @NonNull
    @PermitAll
    @Description("Takes an invitation into a workspace up.")
    public SignInPayload joinWorkspace(@NonNull @Description("Who.") JoinWorkspaceInput input) {
        return Outcome.of(() -> keep(joining.join(input))).as(SignInPayload::of);
    }

    @Mutation
    @NonNull
    @PermitAll
    @Description("Ends the session of this request.")
    public SignOutPayload signOut() {
        return Outcome.of(() -> {
            cookie.secret().ifPresent(signIn::close);
            cookie.clear();
            return true;
        }).as(SignOutPayload::new);
    }

    private SignIn.NewSession keep(SignIn.NewSession session) {
        cookie.set(session.token(), signIn.sessionLife());
        return session;
    }
}
