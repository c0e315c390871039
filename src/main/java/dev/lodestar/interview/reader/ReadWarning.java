package dev.lodestar.interview.reader;

import org.jspecify.annotations.Nullable;

/**
 * Something in a transcript file that was read, but that a person should look at.
 *
 * @param line the line of the file, counted from 1; 0 if the warning is about the file as a whole
 * @param code what was found
 * @param count how many there are, null where nothing is counted
 * @param minutes how long the recording is, null where that is of no account
 * @param name the name of a speaker as the file has it, null where no speaker is meant
 */
public record ReadWarning(int line, ImportWarningCode code, @Nullable Integer count, @Nullable Integer minutes,
        @Nullable String name) {

    static ReadWarning of(int line, ImportWarningCode code) {
        return new ReadWarning(line, code, null, null, null);
    }

    static ReadWarning counting(int line, ImportWarningCode code, int count) {
        return new ReadWarning(line, code, count, null, null);
    }

    static ReadWarning naming(int line, ImportWarningCode code, String name) {
        return new ReadWarning(line, code, null, null, name);
    }
}
