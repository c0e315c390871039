package dev.lodestar.interview;

import java.util.Optional;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;

/** A half-open range of Unicode code points, {@code [start, end)}, that covers at least one. */
@DefaultNonNull
@Description("A stretch of a text, counted in Unicode code points.")
public record TextRange(
        @Description("The first code point of the stretch, counted from 0.") int start,
        @Description("The code point behind the stretch.") int end) {

    public TextRange {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A range covers at least one code point: [" + start + ", " + end + ")");
        }
    }

    /** The number of code points covered. */
    public int length() {
        return end - start;
    }

    /** Whether some code point is in both ranges; ranges that only touch do not overlap. */
    public boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }

    /** Whether every code point of the other range is in this one. */
    public boolean contains(TextRange other) {
        return start <= other.start && other.end <= end;
    }

    /** What both ranges cover, empty if they do not overlap. */
    public Optional<TextRange> intersection(TextRange other) {
        return overlaps(other) ? Optional.of(new TextRange(Math.max(start, other.start), Math.min(end, other.end)))
                : Optional.empty();
    }

    /** The same stretch, counted from an origin that lies {@code codePoints} earlier (negative: later). */
    public TextRange shift(int codePoints) {
        return new TextRange(start + codePoints, end + codePoints);
    }
}
