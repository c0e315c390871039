package dev.lodestar.catalogue;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;

/** One of the options of the definition; that it is one of them is checked by the definition. */
@DefaultNonNull
@Description("One of the options of the definition.")
public record EnumValue(@Description("The code of the chosen option.") String option) implements AttributeValue {

    public EnumValue {
        option = Words.line("option", option, Words.ITEM);
    }

    @Override
    public String display() {
        return option;
    }
}
