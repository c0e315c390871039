package dev.lodestar.shared.graphql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/**
 * Reads documents before the server does, which gives no code when one is not written in GraphQL and fails when it lacks the
 * operation; remembers the good ones.
 */
final class Documents {

    private static final int REMEMBERED = 500;

    /** The names of the operations of each good document, empty for one without a name. */
    private final Map<String, List<String>> good = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
            return size() > REMEMBERED;
        }
    });

    /**
     * @param operation the operation that is asked for, empty if there is only one
     * @throws InvalidSyntaxException if it is not written in GraphQL, or has more tokens than the server reads
     * @throws RequestBody.Malformed if one of its strings is no text, or it does not have the operation
     */
    void check(String query, String operation) throws RequestBody.Malformed {
        var operations = good.get(query);
        if (operations == null) {
            var document = Parser.parse(query);
            for (var text : texts(document)) {
                RequestBody.checkText(text);
            }
            operations = document.getDefinitionsOfType(OperationDefinition.class).stream()
                    .map(found -> Objects.requireNonNullElse(found.getName(), "")).toList();
            good.put(query, operations);
        }
        if (operation.isEmpty() ? operations.size() != 1 : !operations.contains(operation)) {
            throw new RequestBody.Malformed("operationName must be the name of one of the operations of the document.");
        }
    }

    private static List<String> texts(Document document) {
        var texts = new ArrayList<String>();
        new NodeTraverser().preOrder(new NodeVisitorStub() {
            @Override
            public TraversalControl visitStringValue(StringValue node, TraverserContext<Node> context) {
                texts.add(node.getValue());
                return TraversalControl.CONTINUE;
            }
        }, document);
        return texts;
    }
}
