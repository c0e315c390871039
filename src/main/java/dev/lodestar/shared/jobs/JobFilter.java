package dev.lodestar.shared.jobs;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** Which jobs are meant; what is left out does not matter. */
@Input("JobFilter")
@Description("Which jobs are meant. What is left out does not matter.")
public record JobFilter(
        @Nullable @Description("Only jobs in one of these states.") List<@NonNull JobStatus> statuses,
        @Nullable @Description("Only jobs of this kind of work.") String kind) {

    /** Every job. */
    static final JobFilter ALL = new JobFilter(null, null);
}
