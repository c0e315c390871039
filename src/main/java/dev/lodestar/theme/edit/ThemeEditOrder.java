package dev.lodestar.theme.edit;

import java.util.Map;
import java.util.UUID;

import dev.lodestar.shared.graphql.ChildrenOf;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order edits of themes are listed. */
@DefaultNonNull
@Input("ThemeEditOrder")
@Description("The order in which edits of themes are listed.")
public record ThemeEditOrder(
        @Description("The property to order by.") ThemeEditOrderField field,
        @Description("The direction of the order.") OrderDirection direction) {

    static final ThemeEditOrder NEWEST_FIRST = new ThemeEditOrder(ThemeEditOrderField.MADE_AT, OrderDirection.DESC);

    /** What a connection of that name asks for, in the usual order if no other is asked for. */
    public static ConnectionRequest<ThemeEditOrderField> request(String list, int first, @Nullable String after,
            @Nullable ThemeEditOrder orderBy) {
        var order = orderBy == null ? NEWEST_FIRST : orderBy;
        return ConnectionRequest.of(list, first, after, order.field(), order.direction());
    }

    /** A page of the list below a parent. */
    public static ChildrenOf<ThemeEditOrderField> page(String list, UUID parentId, int first, @Nullable String after,
            @Nullable ThemeEditOrder orderBy, Map<String, Object> filter) {
        return new ChildrenOf<>(parentId, request(list + "/" + parentId, first, after, orderBy), filter);
    }
}
