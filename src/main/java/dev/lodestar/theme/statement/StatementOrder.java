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

/** In which order statements of a search are listed. */
@DefaultNonNull
@Input("StatementOrder")
@Description("The order in which statements of a search are listed.")
public record StatementOrder(
        @Description("The property to order by.") StatementOrderField field,
        @Description("The direction of the order.") OrderDirection direction) {

    static final StatementOrder OLDEST_FIRST = new StatementOrder(StatementOrderField.CREATED_AT, OrderDirection.ASC);

    /** What a connection of that name asks for, in the usual order if no other is asked for. */
    public static ConnectionRequest<StatementOrderField> request(String list, int first, @Nullable String after,
            @Nullable StatementOrder orderBy) {
        var order = orderBy == null ? OLDEST_FIRST : orderBy;
        return ConnectionRequest.of(list, first, after, order.field(), order.direction());
    }

    /** A page of the list below a parent. */
    public static ChildrenOf<StatementOrderField> page(String list, UUID parentId, int first, @Nullable String after,
            @Nullable StatementOrder orderBy, Map<String, Object> filter) {
        return new ChildrenOf<>(parentId, request(list + "/" + parentId, first, after, orderBy), filter);
    }
}
