package dev.lodestar.incentive.pool;

import java.util.UUID;

import dev.lodestar.shared.csv.CsvEncoding;

/**
 * The work of putting a file of codes into a pool.
 *
 * @param column the column with the codes
 * @param rows how many rows the file has, good and bad
 */
public record VoucherImport(UUID programmeId, UUID uploadId, CsvEncoding encoding, String column, long rows) {

    public static final String KIND = "import-vouchers";
}
