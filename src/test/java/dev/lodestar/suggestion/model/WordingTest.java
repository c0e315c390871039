package dev.lodestar.suggestion.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void a_clause_that_can_be_read_alone_is_taken_from_the_nearest_statements() {
        var words = Wording.of("Into the ledger", List.of(
                "I type the same invoice into the purchasing thing, then into the ledger, then into the sheet",
                "We capture every invoice two times by hand"));

        assertThat(words).contains("I type the same invoice into the purchasing thing");
    }

    @Test
    void what_says_two_things_is_passed_over() {
        var words = Wording.of("Migration", List.of("data migration scared us but it was fine in the end",
                "Afraid of losing thirty years of records in the data migration"));

        assertThat(words).contains("Afraid of losing thirty years of records in the data migration");
    }

    @Test
    void what_several_people_say_in_the_same_words_is_how_it_is_said() {
        var words = Wording.of("LinkedIn, CPA events", List.of("LinkedIn, CPA events", "LinkedIn", "linkedin", "LinkedIn."));

        assertThat(words).contains("LinkedIn");
    }

    @Test
    void words_that_point_to_something_said_before_cannot_stand_alone() {
        assertThat(Wording.of("Preferred that they didn't",
                List.of("preferred that they didn't.", "It did not, mostly", "We cannot act on them"))).isEmpty();
    }

    @Test
    void a_short_clause_is_taken_when_others_say_it_too() {
        var nearest = "Easy to use, carers like the app and that's the reason";

        assertThat(Wording.of("Ease", List.of(nearest, "Easy for our clients", "It is easy", "Simple")))
                .contains("Easy to use");
        assertThat(Wording.of("Ease", List.of(nearest, "Simple", "No training needed"))).contains(nearest);
    }

    @Test
    void statements_are_readable_when_most_of_them_say_what_they_are_about() {
        assertThat(
                Wording.areReadable(List.of("it took a week until someone could tell us.", "they made that felt for a while.",
                        "We lost eight weeks")))
                .isFalse();
        assertThat(Wording.areReadable(List.of("data migration scared us but it was fine in the end",
                "Afraid of losing thirty years of records in the data migration", "It did not, mostly"))).isTrue();
    }

    @Test
    void a_pronoun_is_no_trouble_where_its_noun_was_named() {
        assertThat(Wording.standsAlone("The billing export from our patient system breaks every time they update it")).isTrue();
    }
}
