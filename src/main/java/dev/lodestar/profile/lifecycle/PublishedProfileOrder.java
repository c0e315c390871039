package dev.lodestar.profile.lifecycle;

import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order published profiles are listed. */
@DefaultNonNull
@Input("PublishedProfileOrder")
@Description("In which order published profiles are listed.")
public record PublishedProfileOrder(
        @Description("By what they are ordered.") PublishedProfileOrderField field,
        @Description("Which way they are ordered.") OrderDirection direction) {

    /** What is listed first if nothing is said: the newest. */
    public static final PublishedProfileOrder NEWEST_FIRST = new PublishedProfileOrder(PublishedProfileOrderField.CREATED_AT,
            OrderDirection.DESC);
}
