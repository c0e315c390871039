package dev.lodestar.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import dev.lodestar.Await;
import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.workspace.TestMembers;

import org.junit.jupiter.api.Test;

/**
 * Generated from the served schema: every query and mutation that takes an id is called by the owner of one workspace with
 * the ids of another, a full one. None may carry it out, show anything of it or change a row of it.
 */
@WithLodestar
class WorkspaceIsolationTest {

    private static final String SCHEMA = """
            { __schema { queryType { name } mutationType { name } types { kind name
                fields { name args { name type { ...T } } type { ...T } }
                inputFields { name type { ...T } }
                enumValues { name } } } }
            fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }""";

    @Inject
    Belongings belongings;

    @Test
    void no_operation_reaches_into_another_workspace() {
        var victim = fullWorkspace();
        // Themes look at what came in last without a job that could be asked.
        Await.until(() -> belongings.fingerprints(victim.workspaceId()).get("theme_pending_assignment"), ""::equals);
        var ids = belongings.oneIdOfEachTable(victim.workspaceId());
        var before = belongings.fingerprints(victim.workspaceId());
        var intruder = Given.api();

        var breaches = new ArrayList<String>();
        var tried = new HashSet<String>();
        for (var operation : operations(intruder)) {
            for (var id : new HashSet<>(ids.values())) {
                breach(intruder, operation, id, ids).ifPresent(breaches::add);
                tried.add(operation.name());
            }
        }

        assertThat(breaches).isEmpty();
        assertThat(belongings.fingerprints(victim.workspaceId())).isEqualTo(before);
        assertThat(tried).contains("job", "cancelJob", "retryMail");
    }

    private Optional<String> breach(GraphQL intruder, Operation operation, String id, Map<String, String> ids) {
        var call = operation.callWith(id);
        var answer = intruder.post(call, Map.of());
        var text = answer.prettify().replace(id, "the id that was sent");
        for (var foreign : ids.values()) {
            if (text.contains(foreign)) {
                return Optional.of(call + " shows " + foreign);
            }
        }
        if (refused(answer.get("errors"), answer.get("data.it"))) {
            return Optional.empty();
        }
        return Optional.of(call + " was carried out: " + text);
    }

    @SuppressWarnings("unchecked")
    private static boolean refused(Object errors, Object result) {
        if (errors != null || result == null) {
            return true;
        }
        if (result instanceof Map<?, ?> payload && payload.containsKey("userErrors")) {
            return !((List<Object>) payload.get("userErrors")).isEmpty();
        }
        // A list that is narrowed by somebody else's id is an empty list.
        return result instanceof List<?> list ? list.isEmpty()
                : result instanceof Map<?, ?> map && map.get("nodes") instanceof List<?> nodes && nodes.isEmpty();
    }

    private static List<Operation> operations(GraphQL api) {
        var schema = api.ask(SCHEMA);
        var types = new Types(schema.getList("__schema.types"));
        var operations = new ArrayList<Operation>();
        operations.addAll(Operation.all(types, types.named(schema.getString("__schema.queryType.name")), "query"));
        operations.addAll(Operation.all(types, types.named(schema.getString("__schema.mutationType.name")), "mutation"));
        return operations.stream().filter(Operation::takesAnId).toList();
    }

    /** A workspace in which every feature has something to steal. */
    private static TestMembers.Signed fullWorkspace() {
        var owner = Given.owner();
        var api = GraphQL.with(owner.token());
        api.done("loadExampleWorkspace", "mutation { loadExampleWorkspace { job { id } userErrors { message } } }", Map.of());
        // The example starts further work of its own; while that goes on, its rows change without anybody's doing.
        Await.allJobsDone(api);
        return owner;
    }
}
