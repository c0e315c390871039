package dev.lodestar.catalogue;

import java.util.List;

import dev.lodestar.shared.MessageParameter;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;

/** One difference between an attribute and what it was, or what it would be. */
@DefaultNonNull
@Description("One difference between an attribute and what it was or would be. The client makes the sentence.")
public record AttributeDifference(
        @Description("What differs.") Code code,
        @Description("The values that a sentence about it needs.") List<@NonNull MessageParameter> parameters) {

    /** What differs; beside each the names of its parameters. */
    @Name("AttributeDifferenceCode")
    @Description("What differs between an attribute and what it was or would be.")
    public enum Code {
        @Description("There is one more: item.")
        ITEM_ADDED,
        @Description("There is one less: item.")
        ITEM_REMOVED,
        @Description("There is one more exception: item.")
        EXCEPTION_ADDED,
        @Description("There is one exception less: item.")
        EXCEPTION_REMOVED,
        @Description("One ranks higher: item, and the rank it has.")
        ITEM_MOVED_UP,
        @Description("The text: before, after.")
        TEXT,
        @Description("How severe it is: before, after, either of them absent where it is unknown.")
        SEVERITY,
        @Description("How often it occurs: before, after, either of them absent where it is unknown.")
        FREQUENCY,
        @Description("The value as a whole: before, after.")
        VALUE,
        @Description("What it means to match it: before, after.")
        POLARITY,
        @Description("The weight: before, after.")
        WEIGHT,
        @Description("There is more evidence for it: people.")
        EVIDENCE_FOR,
        @Description("There is more evidence against it: people.")
        EVIDENCE_AGAINST,
        @Description("The people whose evidence it had so far: supporting, contradicting.")
        EVIDENCE_SO_FAR,
        @Description("It counts as contradicted.")
        CONTRADICTED
    }

    public static AttributeDifference of(Code code) {
        return new AttributeDifference(code, List.of());
    }

    /** The same with a parameter more. */
    public AttributeDifference with(String name, Object value) {
        return new AttributeDifference(code,
                MessageParameter.append(parameters, name, value));
    }
}
