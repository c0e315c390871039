package dev.lodestar.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Test;

class ClaimReaderTest {

    @Test
    void claims_of_written_statements_are_read_as_a_person_reads_them() throws IOException {
        var gold = GoldStatements.read();

        System.out.printf("Claims: %d statements, precision %.3f, recall %.3f%n", gold.statements().size(),
                gold.precision(), gold.recall());
        gold.statements().stream().filter(one -> !one.isRight())
                .forEach(one -> System.out.println("  " + one.expected() + " read as " + one.found() + ": " + one.text()));

        assertThat(gold.statements()).hasSizeGreaterThan(250);
        assertThat(gold.precision()).isGreaterThanOrEqualTo(0.97);
        assertThat(gold.recall()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void statements_that_contradict_each_other_are_told_from_those_that_agree() throws IOException {
        var pairs = GoldStatements.read().pairs();

        long opposed = pairs.stream().filter(GoldStatements.Pair::isOpposed).count();
        long found = pairs.stream().filter(GoldStatements.Pair::isFoundOpposed).count();
        long both = pairs.stream().filter(pair -> pair.isOpposed() && pair.isFoundOpposed()).count();
        System.out.printf("Pairs: %d, opposed %d, precision %.3f, recall %.3f%n", pairs.size(), opposed,
                (double) both / found, (double) both / opposed);

        assertThat((double) both / found).isGreaterThanOrEqualTo(0.97);
        assertThat((double) both / opposed).isGreaterThanOrEqualTo(0.95);
    }
}
