package dev.lodestar.profile;

/** What an attribute belongs to. */
public enum OwnerKind {
    /** An ideal customer profile. */
    PROFILE("profile"),
    /** A buyer persona. */
    PERSONA("persona");

    private final String word;

    OwnerKind(String word) {
        this.word = word;
    }

    /** "profile", for messages. */
    public String word() {
        return word;
    }
}
