package dev.lodestar.suggestion.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.lodestar.catalogue.AppliesTo;
import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.AttributeGroup;
import dev.lodestar.catalogue.DefinitionUse;
import dev.lodestar.catalogue.StatementValue;
import dev.lodestar.catalogue.ValueFormat;
import dev.lodestar.catalogue.ValueType;
import dev.lodestar.language.ThemeSide;
import dev.lodestar.profile.Attribute;
import dev.lodestar.profile.EvidenceTally;
import dev.lodestar.profile.Polarity;
import dev.lodestar.shared.RowTimes;
import dev.lodestar.suggestion.SuggestionKind;
import dev.lodestar.suggestion.inbox.SuggestionMapping;
import dev.lodestar.theme.ThemeRelation;

import org.junit.jupiter.api.Test;

class ProfileLinesTest {

    private static final UUID THEME = new UUID(1, 1);
    private static final AttributeDefinition PAINS = new AttributeDefinition("pains", "Pains", "What hurts.",
            AttributeGroup.values()[0],
            ValueFormat.of(ValueType.STATEMENT), new DefinitionUse(List.of(AppliesTo.ORGANISATION), true, true), null, true);

    private final Map<String, ThemeRelation> relations = new HashMap<>();
    private final List<Attribute> said = new ArrayList<>();

    @Test
    void line_that_a_theme_contradicts_comes_before_one_that_it_would_strengthen() {
        line("The price is high", new ThemeRelation(0.95, Optional.of(ThemeSide.FOR), true));
        var opposed = line("The price is fine", new ThemeRelation(0.7, Optional.of(ThemeSide.AGAINST), true));

        assertThat(change()).isEqualTo(ProposedChange.at(SuggestionKind.CONTRADICT, SuggestionMapping.BOUND, "pains", opposed));
    }

    @Test
    void words_as_alike_as_can_be_are_no_more_evidence_when_they_say_the_opposite() {
        line("The price is fine", new ThemeRelation(0.99, Optional.of(ThemeSide.AGAINST), false));

        assertThat(change()).isEqualTo(ProposedChange.add(SuggestionMapping.BOUND, "pains"));
    }

    @Test
    void the_same_claim_about_the_same_thing_need_not_be_said_in_the_same_words() {
        var same = line("The price is too high for a firm of this size",
                new ThemeRelation(0.8, Optional.of(ThemeSide.FOR), true));
        line("Something about prices", new ThemeRelation(0.84, Optional.empty(), true));

        assertThat(change()).isEqualTo(ProposedChange.at(SuggestionKind.STRENGTHEN, SuggestionMapping.BOUND, "pains", same));
    }

    @Test
    void opponents_contradict_what_claims_the_same_as_the_theme_and_nothing_else() {
        line("Price", new ThemeRelation(0.9, Optional.empty(), true));
        assertThat(opponents()).isEmpty();

        var claimed = line("The price is high", new ThemeRelation(0.8, Optional.of(ThemeSide.FOR), false));
        assertThat(opponents())
                .contains(ProposedChange.at(SuggestionKind.CONTRADICT, SuggestionMapping.BOUND, "pains", claimed));
    }

    private UUID line(String text, ThemeRelation relation) {
        relations.put(text, relation);
        var id = new UUID(2, said.size());
        said.add(new Attribute(id, 0, PAINS, Polarity.WANT, 5, StatementValue.of(text), EvidenceTally.NONE,
                new RowTimes(Instant.EPOCH, Instant.EPOCH)));
        return id;
    }

    private ProposedChange change() {
        return new ProfileLines(said, Map.of(THEME, relations)).change(SuggestionMapping.BOUND, PAINS, THEME);
    }

    private Optional<ProposedChange> opponents() {
        return new ProfileLines(said, Map.of(THEME, relations)).aimOfOpponents(SuggestionMapping.BOUND, PAINS, THEME);
    }
}
