package dev.lodestar.suggestion.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import dev.lodestar.catalogue.CodeSetValue;
import dev.lodestar.catalogue.EnumSetValue;
import dev.lodestar.catalogue.ListValue;
import dev.lodestar.catalogue.RankedListValue;

import org.junit.jupiter.api.Test;

class SuggestedValueTest {

    @Test
    void items_are_added_at_the_end_and_once() {
        assertThat(SuggestedValue.extended(RankedListValue.of("Price", "Support"), RankedListValue.of("Support", "Speed")))
                .contains(RankedListValue.of("Price", "Support", "Speed"));
    }

    @Test
    void a_set_takes_another_country() {
        assertThat(SuggestedValue.extended(CodeSetValue.geography("DE"), CodeSetValue.geography("FR")))
                .contains(CodeSetValue.geography("DE", "FR"));
    }

    @Test
    void what_was_added_is_taken_out_again_wherever_it_stands_now() {
        assertThat(SuggestedValue.without(ListValue.of("A", "B", "C"), ListValue.of("B"))).contains(ListValue.of("A", "C"));
    }

    @Test
    void what_is_not_there_any_more_cannot_be_taken_out() {
        assertThat(SuggestedValue.without(ListValue.of("A", "C"), ListValue.of("B"))).isEmpty();
    }

    @Test
    void the_last_item_stays() {
        assertThat(SuggestedValue.without(ListValue.of("B"), ListValue.of("B"))).isEmpty();
    }

    @Test
    void values_of_two_kinds_do_not_mix() {
        assertThat(SuggestedValue.extended(ListValue.of("A"), new EnumSetValue(List.of("B")))).isEmpty();
    }
}
