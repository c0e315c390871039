package dev.lodestar.shared.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.eclipse.microprofile.graphql.Description;

/** The encodings that spreadsheet programs write; none of them is guessed, because a wrong guess garbles names silently. */
@Description("The encoding of a text file.")
public enum CsvEncoding {
    @Description("UTF-8, with or without a byte order mark.")
    UTF_8(StandardCharsets.UTF_8),
    @Description("UTF-16, in the order that the byte order mark says.")
    UTF_16(StandardCharsets.UTF_16),
    @Description("Windows-1252, as Western versions of Windows write it.")
    WINDOWS_1252(Charset.forName("windows-1252")),
    @Description("Mac OS Roman, as old versions of Excel for the Mac write it.")
    MAC_ROMAN(Charset.forName("x-MacRoman"));

    private final Charset charset;

    CsvEncoding(Charset charset) {
        this.charset = charset;
    }

    /** @return the Java charset, never null */
    public Charset charset() {
        return charset;
    }
}
