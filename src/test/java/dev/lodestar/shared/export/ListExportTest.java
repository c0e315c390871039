package dev.lodestar.shared.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

class ListExportTest {

    private record Line(String words, BigDecimal number, Boolean flag, LocalDate day, Instant moment, URI address) {

        static Line of(String words) {
            return new Line(words, null, null, null, null, null);
        }
    }

    private static final ExportableList<Line> LINES = new ExportableList<>() {

        @Override
        public String name() {
            return "lines";
        }

        @Override
        public String title() {
            return "Lines";
        }

        @Override
        public String role() {
            return "VIEWER";
        }

        @Override
        public Set<String> filters() {
            return Set.of();
        }

        @Override
        public List<Column<Line>> columns() {
            return List.of(Column.text("Words", Line::words), Column.number("Number", Line::number),
                    Column.bool("Flag", Line::flag), Column.date("Day", Line::day), Column.moment("Moment", Line::moment),
                    Column.link("Address", Line::address));
        }

        @Override
        public RowReader<Line> rows(Map<String, String> filters) {
            throw new UnsupportedOperationException("The test brings its own rows");
        }
    };

    private static final Line WHOLE = new Line("Zoë", new BigDecimal("-12.50"), true, LocalDate.of(2026, 11, 28),
            Instant.parse("2026-11-28T06:14:15Z"), URI.create("https://customer.example/?a=1&b=2"));

    @ParameterizedTest
    @ValueSource(strings = { "=1+1", "+49 170 1234", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", "  =1+1", "\u00a0=1+1",
            "\u200b=1+1", "\ufeff=1+1", "＝1+1", "\tword" })
    void a_text_that_a_spreadsheet_would_calculate_begins_with_an_apostrophe_in_csv(String text) {
        var cell = parse(csv(List.of(Line.of(text)))).get(1).get(0);

        assertThat(cell).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Ada", "a=b", "a;=1+1", "Ada \"the first\", Countess", "two\r\nlines\nand more", "🚀👩‍👩‍👧",
            "שלום, עולם",
            "'quoted'", "" })
    void any_other_text_comes_back_from_csv_as_it_was(String text) {
        var cell = parse(csv(List.of(Line.of(text)))).get(1).get(0);

        assertThat(cell).isEqualTo(text);
    }

    @Test
    void a_text_is_quoted_and_a_number_is_not() {
        assertThat(csv(List.of(WHOLE)).lines().skip(1)).containsExactly(
                "\"Zoë\",-12.50,\"true\",\"2026-11-28\",\"2026-11-28T06:14:15Z\",\"https://customer.example/?a=1&b=2\"");
    }

    @Test
    void a_large_number_has_no_exponent() {
        var line = new Line("n", new BigDecimal("1E+9"), null, null, null, null);

        assertThat(parse(csv(List.of(line))).get(1).get(1)).isEqualTo("1000000000");
    }

    @Test
    void a_csv_file_begins_with_a_byte_order_mark_where_wanted() {
        var bytes = bytes(List.of(WHOLE), ExportFormat.CSV, true);

        assertThat(new String(bytes, UTF_8)).startsWith("\uFEFF\"Words\"");
    }

    @ParameterizedTest
    @ValueSource(strings = { "=1+1", "+49 170 1234", "@SUM(A1)", "  leading and trailing  ", "two\nlines",
            "\"quoted\", <b>&amp;",
            "🚀👩‍👩‍👧", "שלום, עולם" })
    void any_text_comes_back_from_a_workbook_as_a_text(String text) throws IOException {
        var cell = sheet(List.of(Line.of(text)), 0).get(1).getCell(0);

        assertThat(cell.asString()).isEqualTo(text);
        assertThat(cell.getFormula()).isNull();
    }

    @Test
    void values_come_back_from_a_workbook_with_their_types() throws IOException {
        var row = sheet(List.of(WHOLE), 0).get(1);

        assertThat(row.getCell(1).asNumber()).isEqualByComparingTo("-12.5");
        assertThat(row.getCell(2).asBoolean()).isTrue();
        assertThat(row.getCell(3).asDate()).isEqualTo(LocalDateTime.of(2026, 11, 28, 0, 0));
        assertThat(row.getCell(4).asDate()).isEqualTo(LocalDateTime.of(2026, 11, 28, 6, 14, 15));
        assertThat(row.getCell(5).asString()).isEqualTo("https://customer.example/?a=1&b=2");
    }

    @Test
    void what_is_not_known_is_an_empty_cell() throws IOException {
        var row = sheet(List.of(Line.of("a")), 0).get(1);

        assertThat(IntStream.range(1, 6).mapToObj(row::getOptionalCell)).allMatch(cell -> cell.isEmpty());
    }

    @Test
    void a_text_too_long_for_a_cell_is_cut_between_characters_and_says_so() throws IOException {
        var text = sheet(List.of(Line.of("a" + "🚀".repeat(20_000))), 0).get(1).getCell(0).asString();

        assertThat(text.length()).isLessThanOrEqualTo(XlsxText.MOST).isGreaterThan(XlsxText.MOST - 3);
        assertThat(text).endsWith("🚀" + XlsxText.CUT);
    }

    @Test
    void characters_that_a_workbook_cannot_hold_are_shown_as_replaced() throws IOException {
        var text = sheet(List.of(Line.of("a\u0000b\u000bc\ud83d_x0041_")), 0).get(1).getCell(0).asString();

        assertThat(text).isEqualTo("a\ufffdb\ufffdc\ufffd_x005F_x0041_");
    }

    @Test
    void a_number_or_day_that_a_workbook_would_bend_is_a_text() throws IOException {
        var line = new Line("n", new BigDecimal("12345678901234567890"), null, LocalDate.of(1789, 7, 14), null, null);

        var row = sheet(List.of(line), 0).get(1);

        assertThat(row.getCell(1).asString()).isEqualTo("12345678901234567890");
        assertThat(row.getCell(3).asString()).isEqualTo("1789-07-14");
    }

    @Test
    void a_full_sheet_goes_on_in_a_next_one_under_the_same_headings() throws IOException {
        var out = new ByteArrayOutputStream();
        var lines = IntStream.range(0, 4).mapToObj(i -> Line.of("line " + i)).toList();

        ListExport.write(LINES.columns(), (last, most) -> last == null ? lines : List.of(),
                new XlsxTableWriter(out, "Lines", List.of("Words"), 3));

        assertThat(words(out.toByteArray(), 0)).containsExactly("Words", "line 0", "line 1");
        assertThat(words(out.toByteArray(), 1)).containsExactly("Words", "line 2", "line 3");
    }

    /** What was read is on its way before the next batch is read, so that memory does not grow with the list. */
    @ParameterizedTest
    @ValueSource(strings = { "csv", "xlsx" })
    void a_long_list_is_written_while_it_is_read(String extension) {
        var out = new ByteArrayOutputStream();
        var written = new ArrayList<Integer>();
        var format = ExportFormat.ofExtension(extension).orElseThrow();

        ListExport.write(LINES, (last, most) -> {
            written.add(out.size());
            assertThat(most).isEqualTo(ListExport.BATCH);
            return IntStream.range(0, written.size() <= 20 ? most : 0).mapToObj(i -> Line.of(Integer.toString(i * 7919)))
                    .toList();
        }, format, true, out);

        assertThat(written).hasSize(21).isSorted();
        assertThat(written.get(10)).as("bytes after half of the batches").isGreaterThan(out.size() / 4);
        assertThat(written.get(20)).as("bytes after all batches").isGreaterThan(out.size() * 3 / 4);
    }

    private static String csv(List<Line> lines) {
        return new String(bytes(lines, ExportFormat.CSV, false), UTF_8);
    }

    private static byte[] bytes(List<Line> lines, ExportFormat format, boolean byteOrderMark) {
        var out = new ByteArrayOutputStream();
        ListExport.write(LINES, (last, most) -> last == null ? lines : List.of(), format, byteOrderMark, out);
        return out.toByteArray();
    }

    private static List<List<String>> parse(String csv) {
        try (var parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            return parser.stream().map(row -> row.toList()).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Row> sheet(List<Line> lines, int index) throws IOException {
        return rows(bytes(lines, ExportFormat.XLSX, false), index);
    }

    private static List<String> words(byte[] workbook, int index) throws IOException {
        return rows(workbook, index).stream().map(row -> row.getCell(0).asString()).toList();
    }

    private static List<Row> rows(byte[] workbook, int index) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getSheet(index).orElseThrow().read();
        }
    }
}
