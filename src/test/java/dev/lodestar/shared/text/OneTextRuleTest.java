package dev.lodestar.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Who refuses what people write leaves the cleaning and the measuring to {@link Text}. The rule reads the sources. */
class OneTextRuleTest {

    private static final Pattern REFUSES = Pattern.compile("Refused\\.(invalid|required)\\(|new (Refused|InvalidValue)\\(");
    private static final Pattern CHECKS_BY_ITSELF = Pattern
            .compile("\\.(strip|trim|isBlank)\\(\\)|codePointCount\\(|toLowerCase\\([^)]*\\)\\.equals");
    /** A password is a secret and is taken as it is; the other measures a range of a text, not a text. */
    private static final Set<String> EXCEPT = Set.of("Passwords.java", "CodeSuggestions.java");

    private static boolean checksByItself(String source) {
        return REFUSES.matcher(source).find() && CHECKS_BY_ITSELF.matcher(source).find();
    }

    private static List<Path> offenders() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getParent().endsWith(Path.of("shared", "text")))
                    .filter(file -> !EXCEPT.contains(file.getFileName().toString())).filter(file -> {
                        try {
                            return checksByItself(Files.readString(file));
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    }).toList();
        }
    }

    @Test
    void nobody_else_cleans_and_measures_what_people_write() throws IOException {
        assertThat(offenders()).isEmpty();
    }

    @Test
    void a_check_of_ones_own_would_be_seen() {
        assertThat(checksByItself("if (name.strip().length() > 200) throw Refused.invalid(\"Too long\", \"name\");")).isTrue();
    }
}
