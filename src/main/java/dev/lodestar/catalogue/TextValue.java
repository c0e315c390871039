package dev.lodestar.catalogue;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;

/** One line of text, at most {@value Words#LINE} code points. */
@DefaultNonNull
@Description("One line of text.")
public record TextValue(@Description("The line, without line breaks, at most 500 characters.") String text)
        implements
            AttributeValue {

    public TextValue {
        text = Words.line("text", text, Words.LINE);
    }

    @Override
    public String display() {
        return text;
    }
}
