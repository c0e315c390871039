package dev.lodestar.catalogue;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;

/** Some of the options of the definition, kept in the order of their codes. */
@DefaultNonNull
@Description("Some of the options of the definition.")
public record EnumSetValue(
        @Description("The codes of the chosen options, at least one.") List<@NonNull String> options)
        implements
            AttributeValue {

    public EnumSetValue {
        options = Words.items("options", options).stream().sorted().toList();
    }

    @Override
    public String display() {
        return options.stream().collect(Collectors.joining(", "));
    }
}
