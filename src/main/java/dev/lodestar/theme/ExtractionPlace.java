package dev.lodestar.theme;

/**
 * How far a search for themes has come, as a job's checkpoint keeps it.
 *
 * @param topic the topic that is next, for READ and GROUP
 * @param source the source of the topic that is next, for READ
 * @param behind the place in the source to go on behind, for READ; empty at its beginning
 */
record ExtractionPlace(Phase phase, int topic, int source, String behind) {

    enum Phase {
        CHOOSE,
        READ,
        EMBED,
        EMBEDDED,
        GROUP
    }

    static final ExtractionPlace FIRST = new ExtractionPlace(Phase.CHOOSE, 0, 0, "");
    static final ExtractionPlace EMBED = new ExtractionPlace(Phase.EMBED, 0, 0, "");

    /** All vectors are there. */
    static final ExtractionPlace EMBEDDED = new ExtractionPlace(Phase.EMBEDDED, 0, 0, "");

    static ExtractionPlace read(int topic, int source, String behind) {
        return new ExtractionPlace(Phase.READ, topic, source, behind);
    }

    static ExtractionPlace group(int topic) {
        return new ExtractionPlace(Phase.GROUP, topic, 0, "");
    }

    static ExtractionPlace parse(String text) {
        var parts = text.split(" ", 4);
        return new ExtractionPlace(Phase.valueOf(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), parts[3]);
    }

    @Override
    public String toString() {
        return phase + " " + topic + " " + source + " " + behind;
    }
}
