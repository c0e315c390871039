package dev.lodestar.theme.statement;

import java.util.HashMap;
import java.util.Map;

import dev.lodestar.shared.Ids;
import dev.lodestar.theme.ThemeStanding;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Which themes of a run are meant. */
@Input("ThemeFilter")
@Description("Which themes of a search are meant.")
public record ThemeFilter(
        @Nullable @Id @Description("The ID of the topic of the themes, every topic if left out.") String topicId,
        @Nullable @Description("How the themes stand, in the rankings if left out.") ThemeStanding standing) {

    /** The properties of the rows. */
    public static Map<String, Object> properties(@Nullable ThemeFilter filter) {
        var properties = new HashMap<String, Object>();
        properties.put("standing", filter == null || filter.standing() == null ? ThemeStanding.SHOWN : filter.standing());
        if (filter != null && filter.topicId() != null) {
            properties.put("topicId", Ids.parse("topic", filter.topicId()));
        }
        return Map.copyOf(properties);
    }
}
