package dev.lodestar.survey.result;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.Nullable;

/** Which responses are meant; what is left out does not matter. */
@Input("ResponseFilter")
@Description("The responses that are meant. What is left out does not matter.")
public record ResponseFilter(
        @Nullable @Description("How far the person has come.") ResponseStatus status) {

    /** Everything. */
    public static final ResponseFilter ALL = new ResponseFilter(null);
}
