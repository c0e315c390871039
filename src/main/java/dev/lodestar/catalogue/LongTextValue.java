package dev.lodestar.catalogue;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;

/** Text of several paragraphs, at most {@value Words#BLOCK} code points. */
@DefaultNonNull
@Description("Text of several paragraphs.")
public record LongTextValue(@Description("The paragraphs, at most 20,000 characters, lines ended by LF.") String text)
        implements
            AttributeValue {

    public LongTextValue {
        text = Words.block("text", text, Words.BLOCK);
    }

    @Override
    public String display() {
        return text;
    }
}
