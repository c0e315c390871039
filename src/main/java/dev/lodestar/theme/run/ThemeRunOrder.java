package dev.lodestar.theme.run;

import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order searches for themes are listed. */
@DefaultNonNull
@Input("ThemeRunOrder")
@Description("The order in which searches for themes are listed.")
public record ThemeRunOrder(
        @Description("The property to order by.") ThemeRunOrderField field,
        @Description("The direction of the order.") OrderDirection direction) {

    static final ThemeRunOrder NEWEST_FIRST = new ThemeRunOrder(ThemeRunOrderField.CREATED_AT, OrderDirection.DESC);

    /** What a connection of that name asks for, in the usual order if no other is asked for. */
    public static ConnectionRequest<ThemeRunOrderField> request(String list, int first, @Nullable String after,
            @Nullable ThemeRunOrder orderBy) {
        var order = orderBy == null ? NEWEST_FIRST : orderBy;
        return ConnectionRequest.of(list, first, after, order.field(), order.direction());
    }
}
