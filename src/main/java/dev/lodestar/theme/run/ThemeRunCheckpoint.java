package dev.lodestar.theme.run;

import dev.lodestar.theme.reading.ReadingPlace;

/**
 * How far a search for themes has come, as a job's checkpoint keeps it.
 *
 * @param topic the topic that is next, for READ and GROUP
 * @param source the source of the topic that is next, for READ
 * @param behind the place in the source to go on behind, for READ; empty at its beginning
 */
record ThemeRunCheckpoint(Phase phase, int topic, int source, String behind) {

    enum Phase {
        CHOOSE,
        READ,
        EMBED,
        EMBEDDED,
        GROUP
    }

    static final ThemeRunCheckpoint FIRST = new ThemeRunCheckpoint(Phase.CHOOSE, 0, 0, "");
    static final ThemeRunCheckpoint EMBED = new ThemeRunCheckpoint(Phase.EMBED, 0, 0, "");

    /** All vectors are there. */
    static final ThemeRunCheckpoint EMBEDDED = new ThemeRunCheckpoint(Phase.EMBEDDED, 0, 0, "");

    static ThemeRunCheckpoint read(ReadingPlace place) {
        return new ThemeRunCheckpoint(Phase.READ, place.topic(), place.source(), place.behind());
    }

    static ThemeRunCheckpoint group(int topic) {
        return new ThemeRunCheckpoint(Phase.GROUP, topic, 0, "");
    }

    ReadingPlace place() {
        return new ReadingPlace(topic, source, behind);
    }

    static ThemeRunCheckpoint parse(String text) {
        var parts = text.split(" ", 4);
        return new ThemeRunCheckpoint(Phase.valueOf(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]),
                parts[3]);
    }

    @Override
    public String toString() {
        return phase + " " + topic + " " + source + " " + behind;
    }
}
