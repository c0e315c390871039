package dev.lodestar.workspace.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.Roles;
import dev.lodestar.workspace.Members;
import dev.lodestar.workspace.member.Me;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Setting up, signing in and out, for a client. */
@GraphQLApi
public class SessionApi {

    private final FirstSetUp firstSetUp;
    private final Sessions sessions;
    private final Joining joining;
    private final Members members;
    private final SessionCookie cookie;
    private final String version;

    SessionApi(FirstSetUp firstSetUp, Sessions sessions, Joining joining, Members members, SessionCookie cookie,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.firstSetUp = firstSetUp;
        this.sessions = sessions;
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
        return new Instance(firstSetUp.isDone(), version);
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
    public SetUp.Payload setUp(@NonNull @Description("The owner and the workspace.") SetUp.Input input) {
        return Outcome.of(() -> {
            firstSetUp.create(input);
            return handOver(sessions.signIn(input.email(), input.password()));
        }).as(SetUp.Payload::new);
    }

    @Mutation
    @NonNull
    @PermitAll
    @Description("Signs somebody in.")
    public SignIn.Payload signIn(@NonNull @Description("The person who signs in.") SignIn.Input input) {
        return Outcome.of(() -> handOver(sessions.signIn(input.email(), input.password()))).as(SignIn.Payload::new);
    }

    @Mutation
    @NonNull
    @PermitAll
    @Description("Takes an invitation into a workspace up.")
    public JoinWorkspace.Payload joinWorkspace(
            @NonNull @Description("The person who takes the invitation up.") JoinWorkspace.Input input) {
        return Outcome.of(() -> handOver(joining.join(input))).as(JoinWorkspace.Payload::new);
    }

    @Mutation
    @NonNull
    @PermitAll
    @Description("Ends the session of this request.")
    public SignOut.Payload signOut() {
        return Outcome.of(() -> {
            cookie.secret().ifPresent(sessions::close);
            cookie.clear();
            return true;
        }).as(SignOut.Payload::new);
    }

    private Session handOver(Sessions.NewSession session) {
        cookie.set(session.token(), sessions.sessionLife());
        return new Session(session.token(), session.expiresAt());
    }
}
