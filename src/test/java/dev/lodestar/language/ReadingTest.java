package dev.lodestar.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void answers_that_say_nothing_are_set_aside() {
        for (var answer : new String[] { "n/a", "N.A.", "Don't know", "I don’t know.", "no comment!", "see above",
                "see my previous answer", "-none-", "xxx", "Nothing to add", "none; n/a" }) {
            assertThat(outcome(answer)).as(answer).isEqualTo(ReadingOutcome.NON_ANSWER);
        }
    }

    @Test
    void short_answers_that_say_something_are_read() {
        for (var answer : new String[] { "price", "Nothing works", "No support", "no time", "Delay",
                "Not enough time", "I don't know who to call when it breaks", "All of it", "naïve defaults in the app" }) {
            assertThat(outcome(answer)).as(answer).isEqualTo(ReadingOutcome.READ);
        }
    }

    @Test
    void without_words_there_is_nothing_to_read() {
        for (var answer : new String[] { "👍", "...", "", "  \n ", "\u200b" }) {
            assertThat(outcome(answer)).as(answer).isEqualTo(ReadingOutcome.NO_WORDS);
        }
    }

    @Test
    void other_languages_are_told_from_english() {
        for (var answer : new String[] { "Der Kunde weiß nicht, was er will", "Zu wenig Zeit für die Anforderungen",
                "falta de tiempo", "Le client ne sait pas ce qu'il veut", "não há tempo para isso",
                "Мы не успеваем", "時間がない", "Il cliente non è disponibile", "Er is geen tijd voor het project" }) {
            assertThat(outcome(answer)).as(answer).isEqualTo(ReadingOutcome.NOT_ENGLISH);
        }
        for (var answer : new String[] { "The de facto standard is missing", "La Carte is a bad product name for us",
                "Requirements change in every sprint", "Café tables are too small for the whole team" }) {
            assertThat(outcome(answer)).as(answer).isEqualTo(ReadingOutcome.READ);
        }
    }

    @Test
    void what_nobody_meant_as_an_answer_is_junk() {
        for (var answer : new String[] { "asdfgh", "https://example.com/a", "price price price", "42",
                "lorem ipsum dolor" }) {
            assertThat(outcome(answer)).as(answer).isEqualTo(ReadingOutcome.JUNK);
        }
    }

    @Test
    void language_is_named_where_something_was_said() {
        assertThat(Reading.of("Zu wenig Zeit für die Anforderungen").language()).isEqualTo("de");
        assertThat(Reading.of("price").language()).isEqualTo("en");
        assertThat(Reading.of("keine Ahnung").language()).isNull();
    }

    @Test
    void strange_answers_do_no_harm() {
        for (var answer : new String[] { "x".repeat(100_000), "word ".repeat(20_000), ".".repeat(100_000),
                "- ".repeat(50_000),
                "😡".repeat(50_000), "\ud83d", "slow \ude00 \ud83d export", "غالي جدا", "<script>alert(1)</script>",
                "a,".repeat(50_000), "\u202eevil\u202c text", "(".repeat(100_000), "1. ".repeat(30_000),
                "@".repeat(100_000),
                "e.".repeat(50_000), "a@b" + ".c".repeat(40_000), "[laugh".repeat(15_000) }) {
            assertThat(Reading.of(answer).outcome()).isNotNull();
        }
    }

    @Test
    void empty_phrases_do_not_join_the_ideas_of_an_answer() {
        var reading = Reading.of("Too expensive; etc.; n/a");

        assertThat(reading.units()).extracting(IdeaUnit::text).containsExactly("Too expensive");
    }

    private static ReadingOutcome outcome(String answer) {
        return Reading.of(answer).outcome();
    }
}
