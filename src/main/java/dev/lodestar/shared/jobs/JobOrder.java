package dev.lodestar.shared.jobs;

import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order jobs are listed. */
@DefaultNonNull
@Input("JobOrder")
@Description("In which order jobs are listed.")
public record JobOrder(
        @Description("The property that decides the order.") JobOrderField field,
        @Description("The direction of the order.") OrderDirection direction) {

    /** The order if nothing is said: the newest first. */
    public static final JobOrder NEWEST_FIRST = new JobOrder(JobOrderField.CREATED_AT, OrderDirection.DESC);
}
