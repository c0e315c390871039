package dev.lodestar.interview.reader;

import org.jspecify.annotations.Nullable;

/**
 * Collects a WebVTT timestamp from a line: hours of any width if the seconds are not the second part, minutes and seconds of
 * two
 * digits below 60, a dot, three digits. See "collect a WebVTT timestamp" in the W3C's WebVTT.
 */
final class CueTimestamp {

    private static final long MAX_HOURS = 500;

    private final String line;
    private int position;

    private CueTimestamp(String line, int position) {
        this.line = line;
        this.position = position;
    }

    /** The timestamp that begins at an index of the line, null if none does. */
    static @Nullable Match at(String line, int index) {
        return new CueTimestamp(line, index).collect();
    }

    private @Nullable Match collect() {
        var first = digits();
        if (first.isEmpty() || !skip(':')) {
            return null;
        }
        var second = digits();
        if (second.length() != 2) {
            return null;
        }
        var hasHours = first.length() != 2 || Integer.parseInt(first) > 59 || peek(':');
        long hours = 0;
        var minutes = first;
        var seconds = second;
        if (hasHours) {
            if (!skip(':')) {
                return null;
            }
            hours = hours(first);
            minutes = second;
            seconds = digits();
        }
        if (seconds.length() != 2 || !skip('.')) {
            return null;
        }
        var thousandths = digits();
        if (thousandths.length() != 3 || Integer.parseInt(minutes) > 59 || Integer.parseInt(seconds) > 59) {
            return null;
        }
        var total = ((hours * 60 + Integer.parseInt(minutes)) * 60 + Integer.parseInt(seconds)) * 1000
                + Integer.parseInt(thousandths);
        return new Match(total, position);
    }

    private static long hours(String digits) {
        return digits.length() > 6 ? MAX_HOURS : Math.min(Long.parseLong(digits), MAX_HOURS);
    }

    private String digits() {
        var from = position;
        while (position < line.length() && line.charAt(position) >= '0' && line.charAt(position) <= '9') {
            position++;
        }
        return line.substring(from, position);
    }

    private boolean peek(char expected) {
        return position < line.length() && line.charAt(position) == expected;
    }

    private boolean skip(char expected) {
        if (!peek(expected)) {
            return false;
        }
        position++;
        return true;
    }

    /** A timestamp in milliseconds, and the index behind it. */
    record Match(long ms, int end) {
    }
}
