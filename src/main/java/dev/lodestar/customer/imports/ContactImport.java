package dev.lodestar.customer.imports;

import java.util.UUID;

import dev.lodestar.shared.csv.CsvEncoding;

/**
 * The work of taking in a file of contacts.
 *
 * @param rows how many rows the file has, good and bad
 */
record ContactImport(UUID uploadId, CsvEncoding encoding, ContactColumns columns, long rows) {

    static final String KIND = "import-contacts";
}
