package dev.lodestar.theme.statement;

import java.util.HashMap;
import java.util.Map;

import dev.lodestar.language.ReadingOutcome;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Which statements of a run are meant. */
@Input("StatementFilter")
@Description("Which statements of a search are meant.")
public record StatementFilter(
        @Nullable @Description("How the statements were read, in any way if left out.") ReadingOutcome outcome,
        @Nullable @Description("The ISO 639-1 code of the language of the statements, every one if left out.") String language) {

    /** The properties of the rows. */
    static Map<String, Object> properties(@Nullable StatementFilter filter) {
        var properties = new HashMap<String, Object>();
        if (filter != null && filter.outcome() != null) {
            properties.put("outcome", filter.outcome());
        }
        if (filter != null && filter.language() != null) {
            properties.put("language", filter.language());
        }
        return Map.copyOf(properties);
    }
}
