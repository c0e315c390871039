package dev.lodestar.shared.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class CsvReaderTest {

    private final List<CsvProblem> bad = new ArrayList<>();

    private CsvReader open(String text) {
        return open(text.getBytes(StandardCharsets.UTF_8), CsvEncoding.UTF_8);
    }

    private CsvReader open(byte[] bytes, CsvEncoding encoding) {
        return CsvReader.open(new ByteArrayInputStream(bytes), encoding);
    }

    private List<CsvRow> rows(CsvReader reader) {
        var rows = new ArrayList<CsvRow>();
        reader.forEach(rows::add, bad::add);
        return rows;
    }

    @Test
    void a_byte_order_mark_is_not_part_of_the_first_column() {
        var reader = open("\uFEFFemail,name\na@x.test,Ann\n");
        assertThat(reader.header().names()).containsExactly("email", "name");
        assertThat(rows(reader).get(0).get("email")).isEqualTo("a@x.test");
    }

    @Test
    void semicolons_are_found_although_the_text_is_full_of_commas() {
        var reader = open("lfdn;text;tag\n1;one, two, three;a\n2;four, five;b\n");
        assertThat(reader.delimiter()).isEqualTo(';');
        assertThat(rows(reader)).extracting(row -> row.get("tag")).containsExactly("a", "b");
    }

    @Test
    void tabs_are_found() {
        assertThat(open("a\tb\n1,5\t2\n").delimiter()).isEqualTo('\t');
    }

    @Test
    void delimiters_within_quotes_do_not_count() {
        assertThat(open("\"a;b;c\",d\n\"1;2;3\",4\n").delimiter()).isEqualTo(',');
    }

    @Test
    void a_single_column_is_a_file_too() {
        assertThat(rows(open("email\na@x.test\nb@x.test"))).extracting(row -> row.get("email")).containsExactly("a@x.test",
                "b@x.test");
    }

    @Test
    void a_quoted_value_runs_over_lines_and_the_count_of_lines_goes_on() {
        var rows = rows(open("id,text\r\n1,\"first\r\nsecond \"\"quoted\"\"\"\r\n\r\n2,last\r\n"));
        assertThat(rows).extracting(CsvRow::line).containsExactly(2L, 5L);
        assertThat(rows.get(0).get("text")).isEqualTo("first\nsecond \"quoted\"");
    }

    @Test
    void a_row_of_another_width_is_listed_and_the_good_rows_are_taken() {
        var rows = rows(open("a,b\n1,2\n3\n4,5,6\n7,8\n"));
        assertThat(rows).extracting(row -> row.get("a")).containsExactly("1", "7");
        assertThat(bad).extracting(CsvProblem::line).containsExactly(3L, 4L);
        assertThat(bad.get(0).reason()).contains("1 values").contains("2 columns");
    }

    @Test
    void an_unclosed_quote_names_the_line_it_began_on() {
        var reader = open("a,b\n1,2\n3,\"never closed\n5,6\n7,8\n");
        var thrown = catchThrowableOfType(CsvException.class, () -> rows(reader));
        assertThat(thrown.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.reason()).contains("never closed");
        });
    }

    @Test
    void a_quote_closed_by_the_next_rows_quote_names_the_line_it_began_on() {
        var reader = open("a,b\n1,\"open\n2,\"text\"\n");
        var thrown = catchThrowableOfType(CsvException.class, () -> rows(reader));
        assertThat(thrown.problems().get(0).line()).isEqualTo(2);
        assertThat(thrown).hasMessageContaining("noticed on line 3");
    }

    @Test
    void a_wrong_byte_names_its_line_and_what_to_do() {
        var bytes = "name\nAnn\nVerläßlich\n".getBytes(Charset.forName("windows-1252"));
        assertThatThrownBy(() -> rows(open(bytes, CsvEncoding.UTF_8))).isInstanceOf(CsvException.class)
                .hasMessageStartingWith("Line 3: The byte 0xE4 is not valid UTF_8");
        assertThat(rows(open(bytes, CsvEncoding.WINDOWS_1252)).get(1).get("name")).isEqualTo("Verläßlich");
    }

    @Test
    void a_character_cut_off_at_the_end_is_a_wrong_byte() {
        var bytes = new byte[] { 'a', '\n', (byte) 0xC3 };
        assertThatThrownBy(() -> rows(open(bytes, CsvEncoding.UTF_8))).isInstanceOf(CsvException.class);
    }

    @Test
    void utf_16_is_recognised_and_read_when_chosen() {
        var bytes = "\uFEFFa\tb\n1\tß\n".getBytes(StandardCharsets.UTF_16LE);
        assertThatThrownBy(() -> open(bytes, CsvEncoding.UTF_8)).hasMessageContaining("UTF-16");
        assertThat(rows(open(bytes, CsvEncoding.UTF_16)).get(0).get("b")).isEqualTo("ß");
    }

    @Test
    void emoji_survive_the_edges_of_the_buffers() {
        var text = "🦊".repeat(20_000);
        assertThat(rows(open("t\nx" + text + "\n")).get(0).get("t")).isEqualTo("x" + text);
    }

    @Test
    void every_fault_of_the_header_is_listed() {
        var thrown = catchThrowableOfType(CsvException.class, () -> open("name,,name\n"));
        assertThat(thrown.problems()).extracting(CsvProblem::reason).satisfiesExactly(
                first -> assertThat(first).startsWith("Column 2 has no name"),
                second -> assertThat(second).contains("Columns 1 and 3 are both called \"name\""));
    }

    @Test
    void an_empty_file_says_so() {
        assertThatThrownBy(() -> open("")).hasMessageContaining("The file is empty");
        assertThatThrownBy(() -> open("\n \n")).hasMessageContaining("The file is empty");
    }

    @Test
    void an_unknown_column_names_those_that_are_there() {
        var row = rows(open("a,b\n1,2\n")).get(0);
        assertThatThrownBy(() -> row.get("c")).hasMessageContaining("the file has: a, b");
    }

    @Test
    void ten_thousand_rows_with_three_bad_ones() {
        var text = new StringBuilder("email,name\n");
        for (int i = 0; i < 10_000; i++) {
            text.append(i % 4_000 == 1_999 || i == 9_999 ? "bad" + i + "\n" : "p" + i + "@x.test,Person " + i + "\n");
        }
        var rows = rows(open(text.toString()));
        assertThat(rows).hasSize(10_000 - bad.size());
        assertThat(bad).extracting(CsvProblem::line).containsExactly(2001L, 6001L, 10_001L);
    }

    @Test
    void a_quote_behind_padding_opens_a_cell() {
        var reader = open(
                "email          , name           , company          \nbo2@two.example          , Bo Larsen      , \"Osprey, Inc.\" \n");
        assertThat(rows(reader)).singleElement().satisfies(row -> {
            assertThat(row.get("name")).isEqualTo("Bo Larsen");
            assertThat(row.get("company")).isEqualTo("Osprey, Inc.");
        });
        assertThat(bad).isEmpty();
    }

    @Test
    void a_cell_has_no_invisible_characters() {
        assertThat(rows(open("email\n\u200Bana@one.example\u00A0\n"))).extracting(row -> row.get("email"))
                .containsExactly("ana@one.example");
    }
}
