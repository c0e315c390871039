package dev.lodestar.shared.jobs;

import java.util.List;

import dev.lodestar.shared.MessageParameter;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;

/** What a job tells: what goes on, what came out, or why it failed. Kept with the job as it is here. */
@DefaultNonNull
@Description("What a job tells about itself. The client makes the sentence.")
public record JobMessage(
        @Description("What is told.") JobMessageCode code,
        @Description("The values that a sentence about it needs.") List<@NonNull MessageParameter> parameters) {

    public static JobMessage of(JobMessageCode code) {
        return new JobMessage(code, List.of());
    }

    /** The same with a value more. */
    public JobMessage with(String name, Object value) {
        return new JobMessage(code, MessageParameter.append(parameters, name, value));
    }
}
