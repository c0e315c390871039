package dev.lodestar.catalogue;

import java.util.Locale;

import dev.lodestar.catalogue.value.Frequency;
import dev.lodestar.catalogue.value.Severity;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A sentence of up to 1,000 code points: a pain, a goal, a job; with how severe and how frequent it is, if known. */
@DefaultNonNull
@Description("A sentence such as a pain or a goal, with how severe and how frequent it is.")
public record StatementValue(
        @Description("The sentence, at most 1,000 characters.") String text,
        @Nullable @Description("How much it weighs, or null when unknown.") Severity severity,
        @Nullable @Description("How often it occurs, or null when unknown.") Frequency frequency)
        implements
            AttributeValue {

    /** The longest statement, in code points. */
    public static final int LONGEST = 1_000;

    public StatementValue {
        text = Words.line("text", text, LONGEST);
    }

    public static StatementValue of(String text) {
        return new StatementValue(text, null, null);
    }

    @Override
    public String display() {
        var note = new StringBuilder();
        if (severity != null) {
            note.append(severity.name().toLowerCase(Locale.ROOT)).append(" severity");
        }
        if (frequency != null) {
            note.append(note.isEmpty() ? "" : ", ").append(frequency.name().toLowerCase(Locale.ROOT));
        }
        return note.isEmpty() ? text : text + " (" + note + ")";
    }
}
