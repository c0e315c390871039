package dev.lodestar.workspace.member;

import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order members are listed. */
@DefaultNonNull
@Input("MemberOrder")
@Description("In which order members are listed.")
public record MemberOrder(
        @Description("The property that decides the order.") MemberOrderField field,
        @Description("The direction of the order.") OrderDirection direction) {

    /** The order if nothing is said: by name. */
    public static final MemberOrder BY_NAME = new MemberOrder(MemberOrderField.NAME, OrderDirection.ASC);
}
