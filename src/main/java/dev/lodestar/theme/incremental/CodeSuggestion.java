package dev.lodestar.theme.incremental;

import dev.lodestar.coding.Code;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;

/** A code that may fit some words; it is for a person to decide. */
@DefaultNonNull
@Description("A code that may fit some words, by what people gave it before; nothing is tagged until a person does.")
public record CodeSuggestion(
        @Description("The code.") Code code,
        @Description("How similar the words are to its confirmed quotes, at most 1.") double similarity,
        @Description("How many different confirmed quotes that stands on, at least 3.") int quotes) {
}
