package dev.lodestar.catalogue.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import dev.lodestar.catalogue.AppliesTo;
import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.EnumSetValue;
import dev.lodestar.catalogue.EnumValue;
import dev.lodestar.catalogue.IntRangeValue;
import dev.lodestar.catalogue.InvalidValue;
import dev.lodestar.catalogue.TextValue;
import dev.lodestar.catalogue.ValueType;

import org.junit.jupiter.api.Test;

class BuiltInDefinitionsTest {

    @Test
    void thereAreFortyForOrganisationsAndTwentyForPersonas() {
        assertThat(BuiltInDefinitions.all()).filteredOn(d -> d.use().appliesTo().contains(AppliesTo.ORGANISATION))
                .hasSizeGreaterThan(40);
        assertThat(BuiltInDefinitions.all()).filteredOn(d -> d.use().appliesTo().contains(AppliesTo.PERSONA))
                .hasSizeGreaterThan(20);
    }

    @Test
    void everyValueTypeIsUsed() {
        assertThat(BuiltInDefinitions.all()).extracting(AttributeDefinition::getValueType).contains(ValueType.values());
    }

    @Test
    void everyGuidedQuestionIsAnsweredBySomething() {
        assertThat(BuiltInDefinitions.all()).extracting(AttributeDefinition::question).filteredOn(Objects::nonNull)
                .containsAll(IntStream.rangeClosed(1, 10).boxed().toList());
    }

    @Test
    void onlyChoicesHaveOptionsAndEveryChoiceHasSome() {
        assertThat(BuiltInDefinitions.all()).allSatisfy(d -> assertThat(d.format().options().isEmpty())
                .isEqualTo(d.format().type() != ValueType.ENUM && d.format().type() != ValueType.ENUM_SET));
    }

    @Test
    void aValueOfAnotherTypeIsRefused() {
        assertThatThrownBy(() -> definition("employees").check(new TextValue("many"))).isInstanceOf(InvalidValue.class)
                .hasMessage("Employees holds a value of type INT_RANGE, not TEXT; give it as INT_RANGE.");
    }

    @Test
    void anUnknownOptionIsRefused() {
        assertThatThrownBy(() -> definition("companyType").check(new EnumSetValue(List.of("PRIVATE", "SECRET"))))
                .isInstanceOf(InvalidValue.class).hasMessageContaining("“SECRET” is not an option of Company type")
                .hasMessageContaining("PRIVATE");
    }

    @Test
    void aNumberBeyondTheLimitsIsRefused() {
        assertThatThrownBy(() -> definition("employees").check(new IntRangeValue(-5, 10))).isInstanceOf(InvalidValue.class)
                .hasMessage("Employees cannot be -5; give 0 or more.");
        assertThatThrownBy(() -> definition("decisionInfluence").check(new IntRangeValue(1, 6)))
                .hasMessageContaining("give a number from 0 to 5");
    }

    @Test
    void valuesAreShownWithLabelsAndUnits() {
        assertThat(definition("employees").display(new IntRangeValue(50, 200))).isEqualTo("50 to 200 employees");
        assertThat(definition("seniority").display(new EnumValue("VP"))).isEqualTo("Vice president");
        assertThat(definition("companyType").display(new EnumSetValue(List.of("NON_PROFIT", "PRIVATE"))))
                .isEqualTo("Private, Non-profit");
    }

    private static AttributeDefinition definition(String key) {
        return BuiltInDefinitions.find(key).orElseThrow();
    }
}
