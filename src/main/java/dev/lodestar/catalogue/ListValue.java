package dev.lodestar.catalogue;

import java.util.List;
import java.util.Set;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;

/**
 * Free words in no order that matters: shown as they were written, equal to any list of the same words.
 */
@DefaultNonNull
@Description("Free words in no order that matters.")
public record ListValue(
        @Description("1 to 100 different items of at most 200 characters.") List<@NonNull String> items)
        implements
            AttributeValue {

    public ListValue {
        items = Words.items("items", items);
    }

    public static ListValue of(String... items) {
        return new ListValue(List.of(items));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ListValue list && Set.copyOf(items).equals(Set.copyOf(list.items));
    }

    @Override
    public int hashCode() {
        return Set.copyOf(items).hashCode();
    }

    @Override
    public String display() {
        return String.join(", ", items);
    }
}
