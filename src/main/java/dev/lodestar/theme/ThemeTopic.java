package dev.lodestar.theme;

import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What was asked about: questions and codes that speak about the same thing. */
@DefaultNonNull
@Description("What was asked about: questions and codes that speak about the same thing; themes do not cross topics.")
public record ThemeTopic(
        @Id @Description("The topic's id.") UUID id,
        @Description("Counts the edits of its themes; send it back with an edit.") int version,
        @Description("What people were asked.") String label,
        @Nullable @Description("The key of the attribute it speaks about, if it is bound to one.") String attributeKey,
        @Description("How many people were asked.") int asked,
        @Description("How many ideas were said.") int ideas,
        @Description("How many ideas belong to no theme.") int unplaced,
        @Nullable @Description("How well the themes come back when one text in five is left out, at most 1; null without themes.") Double stability,
        @Description("How many steps finer (above 0) or coarser (below 0) than the data say people wanted the themes; 0 when the data chose.") int steps) {
}
