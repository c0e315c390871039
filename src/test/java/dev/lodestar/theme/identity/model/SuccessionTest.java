package dev.lodestar.theme.identity.model;

import static dev.lodestar.theme.edit.model.EditingInTests.DEAR;
import static dev.lodestar.theme.edit.model.EditingInTests.LATE;
import static dev.lodestar.theme.edit.model.EditingInTests.SLOW;
import static dev.lodestar.theme.edit.model.EditingInTests.all;
import static dev.lodestar.theme.edit.model.EditingInTests.quote;
import static dev.lodestar.theme.edit.model.EditingInTests.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import dev.lodestar.theme.edit.model.EditingInTests;
import dev.lodestar.theme.edit.model.Quote;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SuccessionTest {

    private static final Map<UUID, List<Quote>> KNOWN = Map.of(LATE, said("late", 0, 10), SLOW, said("slow", 10, 18));

    @Test
    void same_groups_are_the_same_themes() {
        var successors = Succession.of(List.of(said("slow", 10, 18), said("late", 0, 10)), KNOWN);

        assertThat(successors).extracting(Successor::identity).containsExactly(SLOW, LATE);
    }

    @Test
    void theme_that_grew_fivefold_is_the_same_theme() {
        var successors = Succession.of(List.of(said("late", 0, 50), said("dear", 60, 80)), KNOWN);

        assertThat(successors).extracting(Successor::identity).containsExactly(LATE, null);
    }

    @Test
    void larger_part_of_a_theme_that_split_keeps_its_identity_and_the_smaller_says_where_it_came_from() {
        var successors = Succession.of(List.of(said("late", 6, 10), said("late", 0, 6)), KNOWN);

        assertThat(successors).containsExactly(new Successor(null, LATE), new Successor(LATE, null));
    }

    @Test
    void group_of_two_themes_is_the_larger_one() {
        var successors = Succession.of(List.of(all(said("slow", 10, 18), said("late", 0, 10))), KNOWN);

        assertThat(successors).containsExactly(new Successor(LATE, null));
    }

    @Test
    void theme_that_drifts_a_little_with_each_search_stays_itself() {
        var known = KNOWN;
        List<Successor> successors = List.of();
        for (int search = 1; search <= 8; search++) {
            var drifted = said("late", search, search + 10);
            successors = Succession.of(List.of(drifted), known);
            known = Map.of(LATE, drifted);
        }

        assertThat(successors).containsExactly(new Successor(LATE, null));
    }

    @Test
    void group_that_shares_less_than_the_floor_is_a_new_theme() {
        // With LATE 2 / (10 + 10 - 2) = 0.11, with DEAR 8 / (10 + 30 - 8) = 0.25.
        var successors = Succession.of(
                List.of(all(said("late", 0, 2), said("slow", 10, 18)), said("late", 2, 10), said("slow", 18, 40)),
                Map.of(LATE, said("late", 0, 10), DEAR, said("slow", 10, 40)));

        assertThat(successors).containsExactly(new Successor(null, DEAR), new Successor(LATE, null),
                new Successor(DEAR, null));
    }

    @Test
    void answers_that_were_imported_anew_are_known_by_person_and_words() {
        var anew = new ArrayList<Quote>();
        for (int person = 0; person < 10; person++) {
            anew.add(quote(person, "late", new UUID(9, person)));
        }

        var successors = Succession.of(List.of(anew), KNOWN);

        assertThat(successors).containsExactly(new Successor(LATE, null));
    }

    @Test
    void theme_that_was_missing_in_a_search_is_known_when_it_comes_back() {
        // The second search put what was late into slow; the third finds both again.
        var known = Map.of(LATE, said("late", 0, 5), SLOW,
                all(said("slow", 10, 18), said("late", 0, 5)));

        var successors = Succession.of(List.of(said("late", 0, 5), said("slow", 10, 18)), known);

        assertThat(successors).extracting(Successor::identity).containsExactly(LATE, SLOW);
    }

    @Property(tries = 200)
    void order_of_groups_and_quotes_does_not_matter_and_no_theme_is_given_twice(@ForAll Random random) {
        var quotes = new ArrayList<Quote>(said("late", 0, 24));
        var before = cut(quotes, random);
        var known = new HashMap<UUID, List<Quote>>();
        before.forEach(group -> known.put(EditingInTests.theme(known.size()), group));
        var groups = cut(quotes, random);
        var turned = new ArrayList<List<Quote>>();
        groups.forEach(group -> turned.add(0, reversed(group)));

        var successors = Succession.of(groups, known);

        assertThat(reversed(Succession.of(turned, known))).isEqualTo(successors);
        assertThat(successors.stream().map(Successor::identity).filter(identity -> identity != null))
                .doesNotHaveDuplicates();
    }

    private static List<List<Quote>> cut(List<Quote> quotes, Random random) {
        var groups = new ArrayList<List<Quote>>();
        quotes.forEach(quote -> {
            if (groups.size() < 4 && random.nextInt(4) == 0 || groups.isEmpty()) {
                groups.add(new ArrayList<>());
            }
            groups.get(random.nextInt(groups.size())).add(quote);
        });
        return groups.stream().filter(group -> !group.isEmpty()).toList();
    }

    private static <T> List<T> reversed(List<T> list) {
        var reversed = new ArrayList<T>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
