package dev.lodestar.webhook.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.StatementCount;
import dev.lodestar.WithLodestar;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.webhook.WebhookRoom;
import dev.lodestar.workspace.MemberRole;
import dev.lodestar.workspace.TestMembers;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.agroal.api.AgroalDataSource;

@WithLodestar
class WebhookApiTest {

    private static final String ADDRESS = "https://hooks.customer.example/in";

    @Inject
    AgroalDataSource dataSource;
    @Inject
    Tenancy tenancy;

    private TestMembers.Signed owner;
    private GraphQL api;
    private WebhookRoom room;

    @BeforeEach
    void newWorkspace() {
        owner = Given.owner();
        api = GraphQL.with(owner.token());
        room = new WebhookRoom(api);
    }

    @Test
    void an_endpoint_is_listed_as_it_was_entered() {
        var id = room.create(ADDRESS).id();

        var list = api
                .ask("{ webhookEndpoints { totalCount nodes { id address description events state lastDelivery { id } } } }");

        assertThat(list.getInt("webhookEndpoints.totalCount")).isOne();
        assertThat(list.getMap("webhookEndpoints.nodes[0]"))
                .isEqualTo(fields("id", id, "address", ADDRESS, "description", "CRM",
                        "events", List.of("RESPONSE_COMPLETED"), "state", "ACTIVE", "lastDelivery", null));
    }

    @Test
    void its_secret_is_shown_once_and_not_readable_in_the_database() {
        var endpoint = room.create(ADDRESS);

        var kept = sealedSecret(endpoint.id());

        assertThat(endpoint.secret()).startsWith("whsec_");
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).hasSizeGreaterThan(40)
                .doesNotContain(endpoint.secret().substring(6, 20));
        assertThat(api.ask("{ auditLog { nodes { action parameters { value } } } }").prettify()).contains(ADDRESS)
                .doesNotContain("whsec_");
    }

    @ParameterizedTest
    @ValueSource(strings = { "ftp://hooks.customer.example/", "https://", "no address",
            "https://user:word@hooks.customer.example/" })
    void an_address_that_cannot_be_called_is_refused_at_its_field(String address) {
        assertThat(room.refusedAddress(address)).containsExactly("INVALID");
    }

    @Test
    void what_is_left_out_of_a_change_stays_and_null_clears() {
        var id = room.create(ADDRESS).id();

        var left = room.update(Map.of("id", id, "version", 1, "address", ADDRESS + "/2"));
        var cleared = room.update(fields("id", id, "version", 2, "description", null));

        assertThat(left).containsEntry("address", ADDRESS + "/2").containsEntry("description", "CRM");
        assertThat(cleared).containsEntry("address", ADDRESS + "/2").containsEntry("description", null)
                .containsEntry("events", List.of("RESPONSE_COMPLETED"));
    }

    @Test
    void a_deleted_endpoint_is_gone_with_its_deliveries() {
        var id = room.create(ADDRESS).id();
        room.test(id);

        room.delete(id);

        assertThat(room.endpoint(id)).isNull();
    }

    @Test
    void endpoints_with_their_deliveries_cost_as_many_statements_for_many_as_for_one() {
        IntStream.range(0, 5).forEach(i -> room.test(room.create(ADDRESS + "/" + i).id()));
        var query = "{ webhookEndpoints(first: %d) { nodes { lastDelivery { id } deliveries(first: 3) { totalCount"
                + " nodes { id } } } } }";

        var one = StatementCount.of(api, query.formatted(1), "webhookEndpoints.nodes", 1);
        var five = StatementCount.of(api, query.formatted(5), "webhookEndpoints.nodes", 5);

        assertThat(five).isEqualTo(one).isPositive();
    }

    @Test
    void deliveries_hang_on_their_endpoint_page_by_page() {
        var endpoint = room.create(ADDRESS).id();
        room.create(ADDRESS + "/other");
        room.test(endpoint);
        room.test(endpoint);

        var page = api.ask("query($id: ID!) { webhookEndpoint(id: $id) { deliveries(first: 1) { totalCount nodes { event }"
                + " pageInfo { hasNextPage } } } }", Map.of("id", endpoint)).setRootPath("data.webhookEndpoint.deliveries");

        assertThat(page.getInt("totalCount")).isEqualTo(2);
        assertThat(page.getList("nodes.event")).containsExactly("TEST");
        assertThat(page.getBoolean("pageInfo.hasNextPage")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "RESEARCHER", "VIEWER" })
    void only_owners_see_webhooks(String role) {
        room.create(ADDRESS);
        var member = GraphQL.with(Given.member(owner.workspaceId(), MemberRole.valueOf(role)).token());

        var answer = member.post("{ webhookEndpoints { nodes { id } } }", Map.of());

        assertThat(answer.getList("errors.extensions.code")).containsExactly("FORBIDDEN");
    }

    @Test
    void another_workspace_sees_nothing_of_it_and_cannot_try_it() {
        var id = room.create(ADDRESS).id();
        var stranger = new WebhookRoom(Given.api());

        var seen = stranger.endpoint(id);

        assertThat(room.endpoint(id)).isNotNull();
        assertThat(seen).isNull();
        assertThat(Given.api().refusal("sendTestWebhook", "mutation($id: ID!) { sendTestWebhook(input: { endpointId: $id }) {"
                + " userErrors { code } } }", Map.of("id", id))).containsExactly("NOT_FOUND");
    }

    private byte[] sealedSecret(String id) {
        return tenancy.within(owner.workspaceId(), () -> {
            try (var connection = dataSource.getConnection();
                    var statement = connection
                            .prepareStatement("select sealed_secret from webhook_endpoint where id = cast(? as uuid)")) {
                statement.setString(1, id);
                var rows = statement.executeQuery();
                rows.next();
                return rows.getBytes(1);
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** Like Map.of, but null is a value. */
    private static Map<String, Object> fields(Object... pairs) {
        var fields = new HashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put((String) pairs[i], pairs[i + 1]);
        }
        return fields;
    }
}
