package dev.lodestar.catalogue;

import java.util.List;

import dev.lodestar.catalogue.code.CodeScheme;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/**
 * What can be said: the name, type and limits of the values of one attribute.
 *
 * @param key stable name, lower camel case: {@code annualRevenue}
 * @param question number of the guided question (1 to 10) that it answers, or null
 */
@DefaultNonNull
@Description("What can be said of a profile or persona: the name, type and limits of one attribute.")
public record AttributeDefinition(
        @Description("The stable name, such as annualRevenue.") String key,
        @Description("The name people read.") String label,
        @Description("What to write, in a sentence.") String description,
        @Description("The part of a profile it belongs to.") AttributeGroup group,
        @Ignore ValueFormat format,
        @Ignore DefinitionUse use,
        @Nullable @Description("The number of the guided question that it answers, 1 to 10, or null.") Integer question,
        @Description("Whether it is shipped with the program rather than made in this workspace.") boolean builtIn) {

    @Description("The shape of its values.")
    public ValueType getValueType() {
        return format.type();
    }

    @Description("The choices of an ENUM or ENUM_SET, in order.")
    public List<@NonNull AttributeOption> getOptions() {
        return format.options();
    }

    @Nullable
    @Description("What the numbers count, or null.")
    public String getUnit() {
        return format.unit();
    }

    @Nullable
    @Description("The least whole number allowed, or null.")
    public Integer getLeast() {
        return format.least();
    }

    @Nullable
    @Description("The greatest whole number allowed, or null.")
    public Integer getGreatest() {
        return format.greatest();
    }

    @Description("What it can be said of.")
    public List<@NonNull AppliesTo> getAppliesTo() {
        return use.appliesTo();
    }

    @Description("Whether a profile may have several of them.")
    public boolean isRepeatable() {
        return use.repeatable();
    }

    @Description("Whether it can be known of somebody who is not a customer yet.")
    public boolean isKnownBeforeSale() {
        return use.knownBeforeSale();
    }

    /** Days after which evidence for this attribute is too old to carry it alone. */
    public int halfLifeDays() {
        return group.halfLifeDays();
    }

    /** The list that codes of a CODE_SET come from. */
    public CodeScheme scheme() {
        return CodeScheme.GEOGRAPHY;
    }

    /**
     * Refuses a value that this definition does not allow.
     *
     * @throws InvalidValue when the type, an option or a number is not one of the definition's
     */
    public void check(AttributeValue value) {
        format.check(label, value);
    }

    /** The value as a person reads it, with labels of options and the unit. */
    public String display(AttributeValue value) {
        return format.display(value);
    }
}
