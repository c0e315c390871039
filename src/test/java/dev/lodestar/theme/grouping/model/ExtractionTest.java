package dev.lodestar.theme.grouping.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.lodestar.language.BgeSmallEncoder;
import dev.lodestar.language.IdeaUnit;
import dev.lodestar.theme.tally.model.Voice;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ExtractionTest {

    private static final BgeSmallEncoder ENCODER = new BgeSmallEncoder();

    private static final List<String> PAINS = List.of("The invoices arrive far too late", "Invoices always come late",
            "Late invoices from suppliers", "We get the invoices too late", "invoice delivery is late every month",
            "Month end closing takes days", "Closing the month takes too long", "The monthly close is slow",
            "Too many days to close the books", "Slow month end close", "Nobody answers the support hotline",
            "Support never calls back", "Customer support is slow to answer", "The hotline does not answer",
            "Waiting for support takes hours");

    @AfterAll
    static void release() {
        ENCODER.close();
    }

    @Test
    void small_survey_falls_into_the_groups_a_reader_sees() {
        var extraction = Extraction.of(said(PAINS), ENCODER::encode);

        assertThat(extraction.themes()).hasSizeBetween(3, 4);
        assertThat(extraction.themes().get(0).ideas().stream().map(idea -> PAINS.get(idea.index())).toList())
                .allMatch(text -> group(text) == group(PAINS.get(extraction.themes().get(0).ideas().get(0).index())));
        assertThat(extraction.unplaced()).isEmpty();
    }

    @Test
    void order_of_the_input_does_not_show() {
        var said = said(PAINS);
        var shuffled = new ArrayList<Said>(said);
        Collections.shuffle(shuffled, new Random(3));

        assertThat(described(shuffled)).isEqualTo(described(said));
    }

    @Test
    void fewer_than_twelve_ideas_are_a_list_without_a_claim() {
        var extraction = Extraction.of(said(PAINS.subList(0, 11)), ENCODER::encode);

        assertThat(extraction.themes()).isEmpty();
        assertThat(extraction.unplaced()).hasSize(11);
    }

    @Test
    void five_thousand_identical_answers_are_one_theme_of_five_thousand_people() {
        var extraction = Extraction.of(said(Collections.nCopies(5000, "Too expensive")), ENCODER::encode);

        assertThat(extraction.themes()).singleElement().satisfies(theme -> {
            assertThat(theme.name()).isEqualTo("Too expensive");
            assertThat(theme.people()).isEqualTo(5000);
        });
    }

    @Test
    void one_person_alone_is_no_theme() {
        var talker = new Voice(new UUID(0, 1), null, null);
        var monologue = PAINS.stream().map(text -> new Said(talker, new IdeaUnit(0, 1, text))).toList();

        var extraction = Extraction.of(monologue, ENCODER::encode);

        assertThat(extraction.themes()).isEmpty();
        assertThat(extraction.unplaced()).hasSize(PAINS.size());
    }

    private static int group(String text) {
        return PAINS.indexOf(text) / 5;
    }

    private static List<String> described(List<Said> said) {
        return Extraction.of(said, ENCODER::encode).themes().stream()
                .map(theme -> theme.name() + theme.phrases()
                        + theme.ideas().stream().map(idea -> said.get(idea.index()).unit().text()).toList())
                .toList();
    }

    private static List<Said> said(List<String> texts) {
        return IntStream.range(0, texts.size()).mapToObj(
                i -> new Said(new Voice(new UUID(0, i), null, null), new IdeaUnit(0, texts.get(i).length(), texts.get(i))))
                .toList();
    }
}
