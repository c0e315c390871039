package dev.lodestar.theme.statement;

import java.util.Map;
import java.util.UUID;

import dev.lodestar.shared.graphql.ChildrenOf;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order the statements of a theme are listed. */
@DefaultNonNull
@Input("ThemeStatementOrder")
@Description("The order in which the statements of a theme are listed.")
public record ThemeStatementOrder(
        @Description("The property to order by.") ThemeStatementOrderField field,
        @Description("The direction of the order.") OrderDirection direction) {

    static final ThemeStatementOrder NEAREST_FIRST = new ThemeStatementOrder(ThemeStatementOrderField.SIMILARITY,
            OrderDirection.DESC);

    /** What a connection of that name asks for, in the usual order if no other is asked for. */
    public static ConnectionRequest<ThemeStatementOrderField> request(String list, int first, @Nullable String after,
            @Nullable ThemeStatementOrder orderBy) {
        var order = orderBy == null ? NEAREST_FIRST : orderBy;
        return ConnectionRequest.of(list, first, after, order.field(), order.direction());
    }

    /** A page of the list below a parent. */
    public static ChildrenOf<ThemeStatementOrderField> page(String list, UUID parentId, int first, @Nullable String after,
            @Nullable ThemeStatementOrder orderBy, Map<String, Object> filter) {
        return new ChildrenOf<>(parentId, request(list + "/" + parentId, first, after, orderBy), filter);
    }
}
