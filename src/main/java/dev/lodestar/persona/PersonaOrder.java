package dev.lodestar.persona;

import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order personas are listed. */
@DefaultNonNull
@Input("PersonaOrder")
@Description("In which order personas are listed.")
public record PersonaOrder(
        @Description("By what they are ordered.") PersonaOrderField field,
        @Description("Which way they are ordered.") OrderDirection direction) {

    /** What is listed first if nothing is said: the newest. */
    public static final PersonaOrder NEWEST_FIRST = new PersonaOrder(PersonaOrderField.CREATED_AT, OrderDirection.DESC);
}
