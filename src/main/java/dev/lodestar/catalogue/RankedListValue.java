package dev.lodestar.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;

/** Free words from the most important to the least. */
@DefaultNonNull
@Description("Free words from the most important to the least.")
public record RankedListValue(
        @Description("1 to 100 different items of at most 200 characters, the most important first.") List<@NonNull String> items)
        implements
            AttributeValue {

    public RankedListValue {
        items = Words.items("items", items);
    }

    public static RankedListValue of(String... items) {
        return new RankedListValue(List.of(items));
    }

    @Override
    public String display() {
        return IntStream.range(0, items.size()).mapToObj(i -> (i + 1) + ". " + items.get(i))
                .collect(Collectors.joining(", "));
    }
}
