package dev.lodestar.shared.export;

import java.util.Arrays;
import java.util.Optional;

/** The forms in which a list can be taken away. */
public enum ExportFormat {
    /** Comma-separated values in UTF-8. */
    CSV("csv", "text/csv; charset=utf-8"),
    /** A workbook, as spreadsheets since 2007 write it. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String mediaType;

    ExportFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<ExportFormat> ofExtension(String extension) {
        return Arrays.stream(values()).filter(format -> format.extension.equals(extension)).findFirst();
    }
}
