package dev.lodestar.persona;

import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order published personas are listed. */
@DefaultNonNull
@Input("PublishedPersonaOrder")
@Description("In which order published personas are listed.")
public record PublishedPersonaOrder(
        @Description("By what they are ordered.") PublishedPersonaOrderField field,
        @Description("Which way they are ordered.") OrderDirection direction) {

    /** What is listed first if nothing is said: the newest. */
    public static final PublishedPersonaOrder NEWEST_FIRST = new PublishedPersonaOrder(PublishedPersonaOrderField.CREATED_AT,
            OrderDirection.DESC);
}
