package dev.lodestar.survey.collected;

import java.util.UUID;

import dev.lodestar.shared.csv.CsvEncoding;

/**
 * The work of taking in a file of responses.
 *
 * @param rows how many rows the file has, good and bad
 */
public record ResponseImport(UUID uploadId, CsvEncoding encoding, ResponseMapping mapping, boolean incentivised, UUID surveyId,
        UUID versionId, long rows) {

    static final String KIND = "import-responses";

    ImportTarget target() {
        return new ImportTarget(surveyId, versionId, incentivised);
    }
}
