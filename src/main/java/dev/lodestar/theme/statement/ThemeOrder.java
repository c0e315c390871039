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

/** In which order themes are listed. */
@DefaultNonNull
@Input("ThemeOrder")
@Description("The order in which themes are listed.")
public record ThemeOrder(
        @Description("The property to order by.") ThemeOrderField field,
        @Description("The direction of the order.") OrderDirection direction) {

    static final ThemeOrder MOST_PEOPLE_FIRST = new ThemeOrder(ThemeOrderField.PEOPLE, OrderDirection.DESC);

    /** What a connection of that name asks for, in the usual order if no other is asked for. */
    public static ConnectionRequest<ThemeOrderField> request(String list, int first, @Nullable String after,
            @Nullable ThemeOrder orderBy) {
        var order = orderBy == null ? MOST_PEOPLE_FIRST : orderBy;
        return ConnectionRequest.of(list, first, after, order.field(), order.direction());
    }

    /** A page of the list below a parent. */
    public static ChildrenOf<ThemeOrderField> page(String list, UUID parentId, int first, @Nullable String after,
            @Nullable ThemeOrder orderBy, Map<String, Object> filter) {
        return new ChildrenOf<>(parentId, request(list + "/" + parentId, first, after, orderBy), filter);
    }
}
