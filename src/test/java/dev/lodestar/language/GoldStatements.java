package dev.lodestar.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Short statements with what they claim about their subject, read by people: {@code good}, {@code bad}, {@code little},
 * {@code much} or {@code none}. They were written for this test.
 */
record GoldStatements(List<Statement> statements) {

    record Statement(String subject, String expected, String text) {

        ClaimKind found() {
            return ClaimReader.read(text, Asking.OPEN).kind();
        }

        boolean isRight() {
            return switch (expected) {
                case "good" -> found() == ClaimKind.GOOD;
                case "bad" -> found().isComplaint();
                case "little" -> found() == ClaimKind.TOO_LITTLE;
                case "much" -> found() == ClaimKind.TOO_MUCH || found() == ClaimKind.PRESENT;
                default -> found() == ClaimKind.NONE;
            };
        }

        /** What a reader sees: one praises what the other complains of, or one has too much of what the other lacks. */
        boolean opposes(Statement other) {
            var both = expected + " " + other.expected;
            return subject.equals(other.subject) && !both.contains("none") && !expected.equals(other.expected)
                    && (both.contains("good") || both.equals("little much") || both.equals("much little"));
        }
    }

    static GoldStatements read() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                GoldStatements.class.getResourceAsStream("statements.tsv"), StandardCharsets.UTF_8))) {
            return new GoldStatements(lines.lines().map(line -> line.split("\t"))
                    .map(parts -> new Statement(parts[0], parts[1], parts[2])).toList());
        }
    }

    /** Of the claims that were read, the share that is right. */
    double precision() {
        long read = statements.stream().filter(one -> one.found() != ClaimKind.NONE).count();
        return (double) statements.stream().filter(one -> one.found() != ClaimKind.NONE && one.isRight()).count() / read;
    }

    /** Of the claims that are there, the share that was read rightly. */
    double recall() {
        var there = statements.stream().filter(one -> !one.expected().equals("none")).toList();
        return (double) there.stream().filter(Statement::isRight).count() / there.size();
    }

    List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < statements.size(); i++) {
            for (int j = i + 1; j < statements.size(); j++) {
                if (statements.get(i).subject().equals(statements.get(j).subject())) {
                    pairs.add(new Pair(statements.get(i), statements.get(j)));
                }
            }
        }
        return pairs;
    }

    record Pair(Statement one, Statement other) {

        boolean isOpposed() {
            return one.opposes(other);
        }

        boolean isFoundOpposed() {
            return one.found().contradicts(other.found());
        }
    }
}
