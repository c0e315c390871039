package dev.lodestar.language;

/**
 * What a statement claims about its subject. There is no single scale: "too few meetings" and "too many meetings" both
 * complain and yet contradict each other, while "poor meetings" contradicts neither.
 */
public enum ClaimKind {
    /** It is good as it is, enough, or no trouble. */
    GOOD,
    /** It is bad, without a word about how much there is of it. */
    BAD,
    /** It is absent, there is too little of it, or more of it is wished for. */
    TOO_LITTLE,
    /** There is too much of it, or it is not wanted. */
    TOO_MUCH,
    /** It is there, without a word about whether that is good: "use of AI". */
    PRESENT,
    /** The words do not say. */
    NONE;

    /** Whether two claims about the same subject cannot both be meant by one statement. Symmetric. */
    public boolean contradicts(ClaimKind other) {
        return switch (this) {
            case GOOD -> other.isComplaint();
            case BAD -> other == GOOD;
            case TOO_LITTLE -> other == GOOD || other == TOO_MUCH || other == PRESENT;
            case TOO_MUCH -> other == GOOD || other == TOO_LITTLE;
            case PRESENT -> other == TOO_LITTLE;
            case NONE -> false;
        };
    }

    boolean isComplaint() {
        return this == BAD || this == TOO_LITTLE || this == TOO_MUCH;
    }
}
