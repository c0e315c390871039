package dev.lodestar.shared.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings that spreadsheet programs write; none of them is guessed, because a wrong guess garbles names silently. */
public enum CsvEncoding {
    UTF_8(StandardCharsets.UTF_8),
    UTF_16(StandardCharsets.UTF_16),
    WINDOWS_1252(Charset.forName("windows-1252")),
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
