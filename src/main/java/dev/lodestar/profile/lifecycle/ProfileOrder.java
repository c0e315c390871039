package dev.lodestar.profile.lifecycle;

import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order profiles are listed. */
@DefaultNonNull
@Input("ProfileOrder")
@Description("In which order profiles are listed.")
public record ProfileOrder(
        @Description("By what they are ordered.") ProfileOrderField field,
        @Description("Which way they are ordered.") OrderDirection direction) {

    /** What is listed first if nothing is said: the newest. */
    public static final ProfileOrder NEWEST_FIRST = new ProfileOrder(ProfileOrderField.CREATED_AT, OrderDirection.DESC);
}
