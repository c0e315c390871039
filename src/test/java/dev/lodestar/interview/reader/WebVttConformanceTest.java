package dev.lodestar.interview.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.lodestar.interview.text.SourceText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The test suite of the W3C for WebVTT (web-platform-tests, webvtt/parsing), as it stands in the test resources. */
class WebVttConformanceTest {

    private static final Path SUITE = Path.of("src/test/resources/transcripts");

    /** Expected cues are those of the suite's own assertions; regions and settings are no matter of ours. */
    @ParameterizedTest
    @CsvFileSource(resources = "/transcripts/wpt-file-parsing.csv", numLinesToSkip = 1)
    void filesGiveTheExpectedCues(String name, int count, String first, String last) throws IOException {
        var cues = WebVttFile.cues(SourceText.decode(Files.readAllBytes(data("wpt-file-parsing").resolve(name))),
                new Warnings());
        assertThat(cues).hasSize(count);
        if (count > 0) {
            assertThat(cues.get(0).text()).isEqualTo(first);
            assertThat(cues.get(count - 1).text()).isEqualTo(last);
        }
    }

    @Test
    void everyFileOfTheSuiteHasAnExpectation() throws IOException {
        var expected = new String(getClass().getResourceAsStream("/transcripts/wpt-file-parsing.csv").readAllBytes(),
                StandardCharsets.UTF_8);
        try (var files = Files.list(data("wpt-file-parsing"))) {
            assertThat(files.map(file -> file.getFileName().toString())).isNotEmpty().allMatch(expected::contains);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "text", "tags", "entities", "timestamps", "tree-building" })
    void cueTextsGiveTheExpectedTrees(String name) throws IOException {
        for (var sample : samples(name)) {
            var cues = WebVttFile.cues(SourceText.normalise("WEBVTT\n\n00:00.000 --> 00:01.000\n" + sample.text()),
                    new Warnings());
            var tree = new StringBuilder();
            CueText.parse(cues.get(0).text()).children().forEach(child -> print(child, 0, tree));
            assertThat(tree.toString()).as("tree of %s", sample.text()).isEqualTo(sample.expectedTree());
        }
    }

    private static List<Sample> samples(String name) throws IOException {
        var json = data("wpt-cue-parsing").resolve(name + ".json").toFile();
        return List.of(new ObjectMapper().readValue(json, Sample[].class));
    }

    private static Path data(String folder) {
        return SUITE.resolve(folder);
    }

    /** Writes a tree as html5lib does, with the elements that a browser makes of the tags. */
    private static void print(CueNode node, int depth, StringBuilder into) {
        var indent = "| " + "  ".repeat(depth);
        if (node instanceof CueNode.Words words) {
            into.append(indent).append('"').append(words.text()).append("\"\n");
        } else if (node instanceof CueNode.Time time) {
            var seconds = time.ms() / 1000;
            into.append(indent).append("<?timestamp %02d:%02d:%02d.%03d>%n".formatted(seconds / 3600, seconds / 60 % 60,
                    seconds % 60, time.ms() % 1000));
        } else if (node instanceof CueNode.Tag tag) {
            var element = List.of("c", "v", "lang").contains(tag.name()) ? "span" : tag.name();
            into.append(indent).append('<').append(element).append(">\n");
            if (!tag.classes().isEmpty()) {
                into.append(indent).append("  class=\"").append(String.join(" ", tag.classes())).append("\"\n");
            }
            if (tag.name().equals("v") || tag.name().equals("lang")) {
                into.append(indent).append(tag.name().equals("v") ? "  title=\"" : "  lang=\"").append(tag.annotation())
                        .append("\"\n");
            }
            tag.children().forEach(child -> print(child, depth + 1, into));
        }
    }

    record Sample(String text, String expectedTree) {
    }
}
