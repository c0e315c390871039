package dev.lodestar.shared.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook. What its form cannot hold is answered by rule: a sheet that is full goes on in a next one under the same
 * headings; a number with more digits than a spreadsheet keeps, a date outside its calendar and a link behind the last that
 * a sheet may have are texts; for texts see {@link XlsxText}. A text is never a formula here, whatever it begins with.
 */
final class XlsxTableWriter implements TableWriter {

    /** The most rows that a sheet can have, the headings included. */
    static final int MOST_ROWS = 1_048_576;
    /** The most links that a sheet can have. */
    static final int MOST_LINKS = 65_530;

    private static final int MOST_DIGITS = 15;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final int WIDTH = 24;

    private final Workbook workbook;
    private final String title;
    private final List<String> headings;
    private final int mostRows;
    private Worksheet sheet;
    private int sheets;
    private int links;
    private int row;
    private int column;

    /** @param mostRows how many rows a sheet takes, the headings included */
    XlsxTableWriter(OutputStream out, String title, List<String> headings, int mostRows) throws IOException {
        // No version of the program in the file: whoever gets it need not know.
        this.workbook = new Workbook(out, "Lodestar", null);
        this.title = title;
        this.headings = headings;
        this.mostRows = mostRows;
        nextSheet();
    }

    private void nextSheet() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? title : title + " " + sheets);
        sheet.freezePane(0, 1);
        links = 0;
        row = 0;
        for (column = 0; column < headings.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.inlineString(row, column, XlsxText.of(headings.get(column)));
            sheet.style(row, column).bold().set();
        }
        row = 1;
        column = 0;
    }

    @Override
    public void blank() {
        column++;
    }

    @Override
    public void text(String text) {
        sheet.inlineString(row, column++, XlsxText.of(text));
    }

    @Override
    public void number(BigDecimal number) {
        if (number.stripTrailingZeros().precision() > MOST_DIGITS) {
            text(number.toPlainString());
        } else {
            sheet.value(row, column++, number);
        }
    }

    @Override
    public void bool(boolean value) {
        sheet.value(row, column++, value);
    }

    @Override
    public void date(LocalDate date) {
        if (inCalendar(date)) {
            sheet.value(row, column, date);
            sheet.style(row, column++).format("yyyy-mm-dd").set();
        } else {
            text(date.toString());
        }
    }

    @Override
    public void moment(Instant moment) {
        var utc = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        if (inCalendar(utc.toLocalDate())) {
            sheet.value(row, column, utc);
            sheet.style(row, column++).format("yyyy-mm-dd hh:mm:ss").set();
        } else {
            text(moment.toString());
        }
    }

    @Override
    public void link(URI address) {
        if (++links > MOST_LINKS) {
            text(address.toString());
        } else {
            sheet.hyperlink(row, column++, new HyperLink(address.toString()));
        }
    }

    private static boolean inCalendar(LocalDate date) {
        return !date.isBefore(FIRST_DAY) && !date.isAfter(LAST_DAY);
    }

    @Override
    public void startRow() throws IOException {
        if (row == mostRows) {
            nextSheet();
        }
    }

    @Override
    public void endRow() {
        row++;
        column = 0;
    }

    @Override
    public void flush() throws IOException {
        sheet.flush();
    }

    @Override
    public void finish() throws IOException {
        workbook.finish();
    }
}
