package dev.lodestar.shared.imports;

import dev.lodestar.shared.jobs.JobMessage;
import dev.lodestar.shared.jobs.JobMessageCode;

/**
 * How far an import has come; the checkpoint of its job.
 *
 * @param read rows read so far, good and bad
 * @param added rows that made something new
 * @param changed rows that changed something
 * @param unchanged rows that were known already
 * @param refused rows that were not taken
 */
public record ImportCount(long read, long added, long changed, long unchanged, long refused) {

    public static final ImportCount NONE = new ImportCount(0, 0, 0, 0, 0);

    /** Reads what {@link #toString()} wrote. */
    public static ImportCount parse(String text) {
        var numbers = text.split(" ");
        return new ImportCount(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]), Long.parseLong(numbers[2]),
                Long.parseLong(numbers[3]), Long.parseLong(numbers[4]));
    }

    public ImportCount plus(ImportCount other) {
        return new ImportCount(read + other.read, added + other.added, changed + other.changed, unchanged + other.unchanged,
                refused + other.refused);
    }

    /** @return what the person who imports is told */
    public JobMessage message(JobMessageCode code) {
        return JobMessage.of(code).with("added", added).with("changed", changed).with("unchanged", unchanged)
                .with("refused", refused);
    }

    @Override
    public String toString() {
        return read + " " + added + " " + changed + " " + unchanged + " " + refused;
    }
}
