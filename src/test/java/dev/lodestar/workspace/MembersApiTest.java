package dev.lodestar.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;

import org.junit.jupiter.api.Test;

@WithLodestar
class MembersApiTest {

    private static final String INVITE = """
            mutation($email: String!, $role: MemberRole!) {
              inviteMember(input: {email: $email, role: $role}) { link invitation { email role } userErrors { code field } } }""";
    private static final String JOIN = """
            mutation($token: String!, $password: String!) {
              joinWorkspace(input: {token: $token, name: "Grace", password: $password}) {
                session { token } userErrors { code field } } }""";
    private static final String CHANGE_ROLE = """
            mutation($account: ID!, $version: Int!, $role: MemberRole!) {
              changeMemberRole(input: {accountId: $account, version: $version, role: $role}) {
                member { role version } userErrors { code } } }""";

    @Test
    void an_invited_person_joins_with_the_role_they_were_promised() {
        var owner = Given.owner();
        var secret = invite(owner, "grace-" + owner.accountId() + "@team.example", "RESEARCHER");

        var joined = GraphQL.anonymous().done("joinWorkspace", JOIN, Map.of("token", secret, "password", "a long enough one"));

        var me = GraphQL.with(joined.getString("session.token")).ask("{ me { role workspace { id } } }");
        assertThat(me.getString("me.role")).isEqualTo("RESEARCHER");
        assertThat(me.getString("me.workspace.id")).isEqualTo(owner.workspaceId().toString());
    }

    @Test
    void an_invitation_works_once() {
        var owner = Given.owner();
        var secret = invite(owner, "once-" + owner.accountId() + "@team.example", "VIEWER");
        GraphQL.anonymous().done("joinWorkspace", JOIN, Map.of("token", secret, "password", "a long enough one"));

        var second = GraphQL.anonymous().refusal("joinWorkspace", JOIN,
                Map.of("token", secret, "password", "a long enough one"));

        assertThat(second).containsExactly("CONFLICT");
    }

    @Test
    void a_second_invitation_replaces_the_first() {
        var owner = Given.owner();
        var email = "again-" + owner.accountId() + "@team.example";
        var first = invite(owner, email, "VIEWER");
        invite(owner, email, "OWNER");

        var refusal = GraphQL.anonymous().refusal("joinWorkspace", JOIN,
                Map.of("token", first, "password", "a long enough one"));

        assertThat(refusal).containsExactly("NOT_FOUND");
    }

    @Test
    void somebody_with_an_account_must_know_its_password() {
        var owner = Given.owner();
        var known = Given.owner();
        var secret = invite(owner, known.email(), "OWNER");

        var refusal = GraphQL.anonymous().refusal("joinWorkspace", JOIN,
                Map.of("token", secret, "password", "not theirs at all"));

        assertThat(refusal).containsExactly("WRONG_CREDENTIALS");
    }

    @Test
    void a_short_password_is_refused_where_it_was_typed() {
        var owner = Given.owner();
        var secret = invite(owner, "short-" + owner.accountId() + "@team.example", "VIEWER");

        var refused = GraphQL.anonymous().ask(JOIN, Map.of("token", secret, "password", "short"));

        assertThat(refused.getString("joinWorkspace.userErrors[0].code")).isEqualTo("INVALID");
        assertThat(refused.<String> getList("joinWorkspace.userErrors[0].field")).containsExactly("input", "password");
    }

    @Test
    void the_last_owner_stays() {
        var owner = Given.owner();

        var refusal = GraphQL.with(owner.token()).refusal("changeMemberRole", CHANGE_ROLE,
                Map.of("account", owner.accountId().toString(), "version", 0, "role", "VIEWER"));

        assertThat(refusal).containsExactly("CONFLICT");
    }

    @Test
    void a_role_changed_by_a_stale_tab_stays_as_it_is() {
        var owner = Given.owner();
        var member = Given.member(owner.workspaceId(), MemberRole.VIEWER);
        var api = GraphQL.with(owner.token());
        var change = Map.of("account", member.accountId().toString(), "version", 0, "role", "RESEARCHER");
        api.done("changeMemberRole", CHANGE_ROLE, change);

        var refusal = api.refusal("changeMemberRole", CHANGE_ROLE, change);

        assertThat(refusal).containsExactly("STALE_VERSION");
    }

    @Test
    void a_removed_members_session_ends() {
        var owner = Given.owner();
        var member = Given.member(owner.workspaceId(), MemberRole.VIEWER);

        GraphQL.with(owner.token()).done("removeMember",
                "mutation($id: ID!) { removeMember(input: {accountId: $id, version: 0}) { member { role } userErrors { code } } }",
                Map.of("id", member.accountId().toString()));

        assertThat(GraphQL.with(member.token()).unauthenticated("{ me { role } }")).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void a_front_ends_token_reads_nothing_of_the_team_and_ends_when_it_is_revoked() {
        var owner = Given.owner();
        var api = GraphQL.with(owner.token());
        var issued = api.done("createApiToken",
                "mutation { createApiToken(input: {name: \"Website\"}) { secret apiToken { id } userErrors { code } } }",
                Map.of());
        var frontEnd = GraphQL.with(issued.getString("secret"));

        assertThat(frontEnd.post("{ members { nodes { role } } }", Map.of()).getString("errors[0].extensions.code"))
                .isEqualTo("FORBIDDEN");

        api.done("revokeApiToken",
                "mutation($id: ID!) { revokeApiToken(input: {id: $id}) { apiToken { revokedAt } userErrors { code } } }",
                Map.of("id", issued.getString("apiToken.id")));
        assertThat(frontEnd.unauthenticated("{ members { nodes { role } } }")).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void members_are_listed_by_name_or_as_asked() {
        var owner = Given.owner();
        Given.member(owner.workspaceId(), MemberRole.VIEWER);
        Given.member(owner.workspaceId(), MemberRole.RESEARCHER);
        var query = """
                query($after: String) { members(first: 2, after: $after, orderBy: {field: EMAIL, direction: ASC}) {
                  nodes { account { email } } totalCount pageInfo { hasNextPage endCursor } } }""";

        var first = GraphQL.with(owner.token()).ask(query);
        var second = GraphQL.with(owner.token()).ask(query,
                Map.of("after", first.getString("members.pageInfo.endCursor")));

        assertThat(first.getInt("members.totalCount")).isEqualTo(3);
        assertThat(first.<String> getList("members.nodes.account.email")).hasSize(2).isSorted();
        assertThat(second.<String> getList("members.nodes.account.email")).hasSize(1)
                .doesNotContainAnyElementsOf(first.getList("members.nodes.account.email"));
    }

    private static String invite(TestMembers.Signed owner, String email, String role) {
        var link = GraphQL.with(owner.token()).done("inviteMember", INVITE, Map.of("email", email, "role", role))
                .getString("link");
        return link.substring(link.indexOf('#') + 1);
    }
}
