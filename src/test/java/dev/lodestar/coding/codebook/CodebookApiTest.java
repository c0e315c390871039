package dev.lodestar.coding.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;

import org.junit.jupiter.api.Test;

@WithLodestar
public class CodebookApiTest {

    static final String CREATE = """
            mutation($input: CreateCodeInput!) { createCode(input: $input) {
              code { id name description colour attribute { key } version parent { name } } userErrors { code message field } } }
            """;
    private static final String UPDATE = """
            mutation($input: UpdateCodeInput!) { updateCode(input: $input) {
              code { name description colour version parent { name } attribute { key } } userErrors { code message field } } }
            """;
    private static final String REMOVE = """
            mutation($id: ID!, $version: Int!) { removeCode(input: {id: $id, version: $version}) { code { id } userErrors { code } } }
            """;

    public static String code(GraphQL api, String name) {
        return api.done("createCode", CREATE, Map.of("input", input(name, null))).getString("code.id");
    }

    private static Map<String, Object> input(String name, String parentId) {
        var input = new HashMap<String, Object>(Map.of("name", name, "colour", "#1F5D70"));
        if (parentId != null) {
            input.put("parentId", parentId);
        }
        return input;
    }

    private static Map<String, Object> change(String id, Map<String, Object> what) {
        var input = new HashMap<String, Object>(Map.of("id", id, "version", 0));
        input.putAll(what);
        return input;
    }

    @Test
    void what_an_update_leaves_out_stays_and_null_clears() {
        var api = Given.api();
        var input = input("Late", code(api, "Pains"));
        input.putAll(Map.of("description", "When it is late.", "attributeKey", "pains"));
        var id = api.done("createCode", CREATE, Map.of("input", input)).getString("code.id");
        var change = change(id, Map.of("name", "Too late"));
        change.put("parentId", null);
        change.put("description", null);

        var changed = api.done("updateCode", UPDATE, Map.of("input", change));

        assertThat(changed.getString("code.name")).isEqualTo("Too late");
        assertThat(changed.getString("code.colour")).isEqualTo("#1f5d70");
        assertThat(changed.getString("code.attribute.key")).isEqualTo("pains");
        assertThat(changed.getString("code.description")).isEmpty();
        assertThat(changed.getString("code.parent")).isNull();
    }

    @Test
    void codes_are_found_by_letters_of_their_names() {
        var api = Given.api();
        for (var name : List.of("Late", "Pains", "Latency")) {
            code(api, name);
        }

        var found = api.ask("""
                { codes(search: "LATE", orderBy: {field: NAME, direction: DESC}) { nodes { name } totalCount } }""");

        assertThat(found.getList("codes.nodes.name")).containsExactly("Latency", "Late");
        assertThat(found.getInt("codes.totalCount")).isEqualTo(2);
    }

    @Test
    void codes_make_a_tree() {
        var api = Given.api();
        var pains = code(api, "Pains");

        api.done("createCode", CREATE, Map.of("input", input("Month end 😅", pains)));

        var codes = api.ask("{ codes { nodes { name colour use { codings people } parent { name } } } }");
        assertThat(codes.getList("codes.nodes.name")).containsExactly("Pains", "Month end 😅");
        assertThat(codes.getList("codes.nodes.parent.name")).containsExactly("Pains");
        assertThat(codes.getList("codes.nodes.colour")).containsOnly("#1f5d70");
    }

    @Test
    void one_name_is_taken_once_below_one_parent() {
        var api = Given.api();
        var pains = code(api, "Pains");

        assertThat(api.refusal("createCode", CREATE, Map.of("input", input("pains", null)))).containsExactly("TAKEN");
        assertThat(api.refusal("createCode", CREATE, Map.of("input", input("Pains", pains)))).isEmpty();
    }

    @Test
    void a_code_cannot_become_a_part_of_itself() {
        var api = Given.api();
        var a = code(api, "A");
        var b = api.done("createCode", CREATE, Map.of("input", input("B", a))).getString("code.id");

        assertThat(api.refusal("updateCode", UPDATE, Map.of("input", change(a, Map.of("parentId", b)))))
                .containsExactly("CONFLICT");
    }

    @Test
    void a_code_feeds_an_attribute_of_the_catalogue_or_none() {
        var api = Given.api();
        var fine = input("Pains", null);
        fine.put("attributeKey", "pains");
        var wrong = input("Other", null);
        wrong.put("attributeKey", "shoeSize");

        assertThat(api.done("createCode", CREATE, Map.of("input", fine)).getString("code.attribute.key")).isEqualTo("pains");
        assertThat(api.refusal("createCode", CREATE, Map.of("input", wrong))).containsExactly("INVALID");
    }

    @Test
    void a_colour_that_is_none_is_refused() {
        var input = input("Pains", null);
        input.put("colour", "red");

        assertThat(Given.api().refusal("createCode", CREATE, Map.of("input", input))).containsExactly("INVALID");
    }

    @Test
    void a_stale_tab_is_refused() {
        var api = Given.api();
        var id = code(api, "Pains");
        var change = Map.of("input", change(id, Map.of("name", "Pains of month end")));
        api.done("updateCode", UPDATE, change);

        assertThat(api.refusal("updateCode", UPDATE, change)).containsExactly("STALE_VERSION");
        assertThat(api.refusal("removeCode", REMOVE, Map.of("id", id, "version", 0))).containsExactly("STALE_VERSION");
    }

    @Test
    void only_a_code_without_parts_can_be_taken_out() {
        var api = Given.api();
        var a = code(api, "A");
        var b = api.done("createCode", CREATE, Map.of("input", input("B", a))).getString("code.id");

        assertThat(api.refusal("removeCode", REMOVE, Map.of("id", a, "version", 0))).containsExactly("CONFLICT");
        api.done("removeCode", REMOVE, Map.of("id", b, "version", 0));
        api.done("removeCode", REMOVE, Map.of("id", a, "version", 0));
    }

    @Test
    void another_workspace_finds_no_code() {
        var id = code(Given.api(), "Pains");
        var other = Given.api();

        assertThat(other.ask("{ codes { nodes { id } } }").getList("codes.nodes")).isEmpty();
        assertThat(other.refusal("updateCode", UPDATE, Map.of("input", change(id, Map.of("name", "Mine")))))
                .containsExactly("NOT_FOUND");
        assertThat(other.refusal("createCode", CREATE, Map.of("input", input("Part", id)))).containsExactly("NOT_FOUND");
        assertThat(other.refusal("removeCode", REMOVE, Map.of("id", id, "version", 0))).containsExactly("NOT_FOUND");
    }
}
