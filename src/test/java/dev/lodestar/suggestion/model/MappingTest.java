package dev.lodestar.suggestion.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.AttributeGroup;
import dev.lodestar.catalogue.DefinitionUse;
import dev.lodestar.catalogue.ValueFormat;
import dev.lodestar.catalogue.ValueType;

import org.junit.jupiter.api.Test;

class MappingTest {

    private static final List<AttributeDefinition> THREE = List.of(definition("pains"), definition("goals"),
            definition("objections"), definition("values"));

    @Test
    void a_clear_winner_is_named_with_the_three_likeliest() {
        var mapping = Mapping.of(THREE, Map.of("pains", 0.7, "goals", 0.66, "objections", 0.5, "values", 0.4));

        assertThat(mapping.winner()).map(AttributeDefinition::key).contains("pains");
        assertThat(mapping.candidates()).extracting(Candidate::key).containsExactly("pains", "goals", "objections");
    }

    @Test
    void two_that_are_as_likely_are_asked_about() {
        assertThat(Mapping.of(THREE, Map.of("pains", 0.7, "goals", 0.695)).winner()).isEmpty();
    }

    @Test
    void what_is_like_nothing_is_asked_about() {
        assertThat(Mapping.of(THREE, Map.of("pains", 0.64, "goals", 0.2)).winner()).isEmpty();
    }

    private static AttributeDefinition definition(String key) {
        return new AttributeDefinition(key, key, key, AttributeGroup.NEEDS, ValueFormat.of(ValueType.STATEMENT),
                new DefinitionUse(List.of(), true, true), null, true);
    }
}
