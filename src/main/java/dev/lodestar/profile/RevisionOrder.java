package dev.lodestar.profile;

import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order revisions are listed. */
@DefaultNonNull
@Input("RevisionOrder")
@Description("In which order revisions are listed.")
public record RevisionOrder(
        @Description("By what they are ordered.") RevisionOrderField field,
        @Description("Which way they are ordered.") OrderDirection direction) {

    /** What is listed first if nothing is said: the newest. */
    public static final RevisionOrder NEWEST_FIRST = new RevisionOrder(RevisionOrderField.CREATED_AT, OrderDirection.DESC);
}
