package dev.lodestar.workspace.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.workspace.MemberRole;
import dev.lodestar.workspace.TestMembers;

import org.junit.jupiter.api.Test;

@WithLodestar
class SessionApiTest {

    private static final String SIGN_IN = """
            mutation($email: String!, $password: String!) {
              signIn(input: {email: $email, password: $password}) { session { token } userErrors { code message field } }
            }""";

    @Test
    void a_member_signs_in_and_sees_who_they_are() {
        var owner = Given.owner();

        var session = GraphQL.anonymous().done("signIn", SIGN_IN,
                Map.of("email", owner.email(), "password", TestMembers.PASSWORD));

        var me = GraphQL.with(session.getString("session.token")).ask("{ me { account { email } role workspace { id } } }");
        assertThat(me.getString("me.account.email")).isEqualTo(owner.email());
        assertThat(me.getString("me.role")).isEqualTo("OWNER");
        assertThat(me.getString("me.workspace.id")).isEqualTo(owner.workspaceId().toString());
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_answer() {
        var owner = Given.owner();

        var wrongPassword = GraphQL.anonymous().ask(SIGN_IN, Map.of("email", owner.email(), "password", "wrong password"));
        var unknownAddress = GraphQL.anonymous().ask(SIGN_IN, Map.of("email", "no@body.example", "password", "wrong password"));

        assertThat(wrongPassword.getList("signIn.userErrors")).isEqualTo(unknownAddress.getList("signIn.userErrors"));
        assertThat(wrongPassword.getString("signIn.userErrors[0].code")).isEqualTo("WRONG_CREDENTIALS");
    }

    @Test
    void ten_wrong_passwords_lock_the_account_for_a_while() {
        var owner = Given.owner();
        for (var i = 0; i < 10; i++) {
            GraphQL.anonymous().refusal("signIn", SIGN_IN, Map.of("email", owner.email(), "password", "wrong password"));
        }

        var refusal = GraphQL.anonymous().refusal("signIn", SIGN_IN,
                Map.of("email", owner.email(), "password", TestMembers.PASSWORD));

        assertThat(refusal).containsExactly("LIMIT_REACHED");
    }

    @Test
    void a_session_ends_at_signing_out_whichever_way_its_secret_came() {
        var owner = Given.owner();
        var api = GraphQL.with(owner.token());

        api.done("signOut", "mutation { signOut { signedOut userErrors { code } } }", Map.of());

        assertThat(api.unauthenticated("{ me { role } }")).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void a_session_goes_over_to_another_workspace_of_the_member() {
        var api = GraphQL.with(Given.owner().token());
        var other = api.done("createWorkspace",
                "mutation { createWorkspace(input: {name: \"Other\"}) { workspace { id } userErrors { code } } }", Map.of())
                .getString("workspace.id");

        api.done("switchWorkspace",
                "mutation($id: ID!) { switchWorkspace(input: {id: $id}) { workspace { id } userErrors { code } } }",
                Map.of("id", other));

        assertThat(api.ask("{ me { workspace { id } } }").getString("me.workspace.id")).isEqualTo(other);
    }

    @Test
    void nobody_sees_nothing() {
        var code = GraphQL.anonymous().unauthenticated("{ members { nodes { role } } }");

        assertThat(code).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void a_viewer_must_not_invite() {
        var viewer = Given.member(Given.owner().workspaceId(), MemberRole.VIEWER);

        var answer = GraphQL.with(viewer.token()).post(
                "mutation { inviteMember(input: {email: \"a@b.example\", role: OWNER}) { link } }", Map.of());

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
    }
}
