package dev.lodestar.theme;

/**
 * How far a search for themes has come, as a job's checkpoint keeps it.
 *
 * @param index the topic that is next, for READ and GROUP
 * @param behind the hash of the words that were done last, for EMBED
 */
record ExtractionPlace(Phase phase, int index, String behind) {

    enum Phase {
        CHOOSE,
        READ,
        EMBED,
        GROUP
    }

    static final ExtractionPlace FIRST = new ExtractionPlace(Phase.CHOOSE, 0, "");

    static ExtractionPlace read(int topic) {
        return new ExtractionPlace(Phase.READ, topic, "");
    }

    static ExtractionPlace embed(String behind) {
        return new ExtractionPlace(Phase.EMBED, 0, behind);
    }

    static ExtractionPlace group(int topic) {
        return new ExtractionPlace(Phase.GROUP, topic, "");
    }

    static ExtractionPlace parse(String text) {
        var parts = text.split(" ", -1);
        return new ExtractionPlace(Phase.valueOf(parts[0]), Integer.parseInt(parts[1]), parts[2]);
    }

    @Override
    public String toString() {
        return phase + " " + index + " " + behind;
    }
}
