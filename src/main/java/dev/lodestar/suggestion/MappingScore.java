package dev.lodestar.suggestion;

import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.theme.embedding.Vectors;

/**
 * How much a theme is like an attribute of the catalogue: the cosine of the definition's label and description to what was
 * asked together with the theme's name, and to the theme's middle, weighted. The question says more about what an answer is
 * about than the answer does ("The clinic managers" is an objection only after "What nearly stopped you?").
 */
final class MappingScore {

    private static final double WEIGHT_OF_ASKED = 0.7;

    private MappingScore() {
    }

    /** A definition in words. */
    static String described(AttributeDefinition definition) {
        return definition.label() + ": " + definition.description();
    }

    /** What was asked and what was said, as one text. */
    static String asked(String question, String name) {
        return question + " " + name;
    }

    /** The score, -1 to 1. */
    static double of(float[] definition, float[] asked, float[] middle) {
        return WEIGHT_OF_ASKED * Vectors.dot(definition, asked) + (1 - WEIGHT_OF_ASKED) * Vectors.dot(definition, middle);
    }
}
