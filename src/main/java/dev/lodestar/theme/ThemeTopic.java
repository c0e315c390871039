package dev.lodestar.theme;

import java.util.UUID;

import dev.lodestar.theme.tally.TopicClustering;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What was asked about: questions and codes that speak about the same thing. */
@DefaultNonNull
@Description("What was asked about: questions and codes that speak about the same thing; themes do not cross topics.")
public record ThemeTopic(
        @Id @Description("The ID of the topic.") UUID id,
        @Description("Counts the edits of its themes; send it back with an edit.") int version,
        @Description("What people were asked.") String label,
        @Nullable @Description("The key of the attribute the topic speaks about, if it is bound to one.") String attributeKey,
        @Description("The number of people who were asked.") int asked,
        @Description("How what was said falls into themes.") TopicClustering clustering) {
}
