package dev.lodestar.language;

import org.eclipse.microprofile.graphql.Description;

/** What became of a statement when it was read. */
@Description("What became of a statement when it was read.")
public enum ReadingOutcome {
    @Description("It was understood and takes part in the themes.")
    READ,
    @Description("It says nothing, such as \"n/a\" or \"don't know\", and is set aside.")
    NON_ANSWER,
    @Description("It holds no words, such as a lone emoji, and is set aside.")
    NO_WORDS,
    @Description("Nobody meant it as an answer, such as a mashed keyboard, an address or a number alone, and it is set aside.")
    JUNK,
    @Description("It is not English, which is all that the language model reads.")
    NOT_ENGLISH
}
