package dev.lodestar.profile;

import java.util.List;

import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.shared.MessageParameter;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.smallrye.graphql.api.DefaultNonNull;

/** What made a revision. Kept with it as it is here, and never with words of people who may have to be forgotten. */
@DefaultNonNull
@Description("What made a revision. The client makes the sentence.")
public record RevisionCause(
        @Description("What was done.") RevisionCauseCode code,
        @Description("The values that a sentence about it needs.") List<@NonNull MessageParameter> parameters) {

    private static final int LONGEST_TEXT = 500;

    public static RevisionCause of(RevisionCauseCode code) {
        return new RevisionCause(code, List.of());
    }

    /** Something that was done to a profile or persona itself. */
    public static RevisionCause of(RevisionCauseCode code, OwnerKind owner, String name) {
        return of(code).with("owner", owner).with("name", name);
    }

    /** Something that was done to an attribute. */
    public static RevisionCause of(RevisionCauseCode code, AttributeDefinition definition, String value) {
        return of(code).with("definition", definition.label()).with("value", value);
    }

    /** What whoever did it says themselves; where they say nothing, the usual cause. */
    public static RevisionCause stated(@Nullable String text, RevisionCause usual) {
        return text == null ? usual : of(RevisionCauseCode.STATED).with("text", text);
    }

    /** The same with a parameter more; of a long one the beginning. */
    public RevisionCause with(String name, Object value) {
        return new RevisionCause(code,
                MessageParameter.append(parameters, name, cut(value.toString())));
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_TEXT ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT - 1)) + "…";
    }
}
